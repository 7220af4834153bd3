package org.papergraph.source.paperrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Source;
import org.papergraph.source.BoundedLines;
import org.papergraph.source.Capture;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;

/// Reads PaperRecords line by line, a file of any length in the memory of one line.
public final class PaperRecordParser implements SourceParser {
  /// The provider of records that do not say theirs.
  static final String PROVIDER = "paperrecord";

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    InputStream in = capture.content().open();
    BoundedLines lines = new BoundedLines(in);
    Source source = capture.source(PROVIDER, null, null);
    return Stream.generate(() -> next(lines))
        .takeWhile(PaperRecordParser::isLine)
        .filter(line -> !isBlank(line))
        .map(line -> parse(line, source))
        .onClose(() -> close(in));
  }

  private static Parsed parse(BoundedLines.@Nullable Line line, Source source) {
    return switch (line) {
      case BoundedLines.Line.Text(long number, String text) -> {
        try {
          yield new Parsed.Accepted(PaperRecordReader.read(text, source));
        } catch (InvalidRecordException e) {
          yield rejected(source, number, String.valueOf(e.getMessage()));
        }
      }
      case BoundedLines.Line.Bad(long number, String reason) -> rejected(source, number, reason);
      case null -> throw new IllegalStateException("no line after the last one");
    };
  }

  private static Parsed rejected(Source source, long line, String reason) {
    return new Parsed.Rejected(new Location(source.capture(), "line " + line), reason);
  }

  private static boolean isLine(BoundedLines.@Nullable Line line) {
    return line != null;
  }

  private static boolean isBlank(BoundedLines.@Nullable Line line) {
    return line instanceof BoundedLines.Line.Text(long _, String text) && text.isBlank();
  }

  private static BoundedLines.@Nullable Line next(BoundedLines lines) {
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
