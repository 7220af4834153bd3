package org.papergraph.source.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.Capture;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;

/// Reads a BibTeX file of any length, entry by entry.
final class BibtexParser implements SourceParser {
  static final String PROVIDER = "bibtex";

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    InputStream in = capture.content().open();
    EntryScanner scanner = new EntryScanner(in);
    EntryReader reader = new EntryReader(capture.source(PROVIDER, null, null));
    return Stream.generate(() -> next(scanner))
        .takeWhile(Objects::nonNull)
        .map(block -> parsed(block, reader, capture))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .onClose(() -> close(in));
  }

  private static @Nullable Parsed parsed(
      EntryScanner.@Nullable Block block, EntryReader reader, Capture capture) {
    return switch (block) {
      case EntryScanner.Block.Entry entry -> reader.read(entry);
      case EntryScanner.Block.Broken(long line, String type, String reason) ->
          new Parsed.Rejected(
              new Location(capture.name(), "line " + line), "@" + type + " " + reason);
      case null -> throw new IllegalStateException("no entry after the last one");
    };
  }

  private static EntryScanner.@Nullable Block next(EntryScanner scanner) {
    try {
      return scanner.next();
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
