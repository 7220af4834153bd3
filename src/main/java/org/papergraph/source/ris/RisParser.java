package org.papergraph.source.ris;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;

/// Reads a RIS file of any length, record by record.
final class RisParser implements SourceParser {
  private static final String PROVIDER = "ris";

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    InputStream in = capture.content().open();
    RisLines lines = new RisLines(in);
    RisReader reader = new RisReader(capture.source(PROVIDER, null, null));
    return Stream.generate(() -> next(lines))
        .takeWhile(Objects::nonNull)
        .flatMap(item -> parsed(item, reader))
        .onClose(() -> close(in));
  }

  private static Stream<Parsed> parsed(RisLines.@Nullable Item item, RisReader reader) {
    return switch (item) {
      case RisLines.Item.Whole(RisRecord record) -> reader.read(record);
      case RisLines.Item.Stray(long line, String reason) ->
          Stream.of(reader.rejected(line, reason));
      case null -> throw new IllegalStateException("no record after the last one");
    };
  }

  private static RisLines.@Nullable Item next(RisLines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
