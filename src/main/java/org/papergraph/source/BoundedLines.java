package org.papergraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a UTF-8 stream of any length, of which no more than one is held.
public final class BoundedLines {
  /// The longest line that is held.
  public static final int MAX_BYTES = 16 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int position;
  private int limit;
  private long number;

  public BoundedLines(InputStream in) {
    this.in = in;
  }

  /// A line without its end, or the reason why its text is not known. Numbers begin with 1.
  public sealed interface Line {
    long number();

    record Text(long number, String text) implements Line {}

    record Bad(long number, String reason) implements Line {}
  }

  /// The next line, null after the last one.
  public @Nullable Line next() throws IOException {
    if (position == limit && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended;
    do {
      int end = endOfLine();
      tooLong |= line.size() + (end - position) > MAX_BYTES;
      if (tooLong) {
        line = new ByteArrayOutputStream(0);
      } else {
        line.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    } while (!ended && fill());
    return tooLong
        ? new Line.Bad(number, "is longer than " + (MAX_BYTES >> 20) + " MiB")
        : text(line.toByteArray());
  }

  private Line text(byte[] bytes) {
    try {
      String text = Encoding.decodeUtf8(bytes);
      return new Line.Text(
          number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (UnreadableCaptureException e) {
      return new Line.Bad(number, String.valueOf(e.getMessage()));
    }
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }
}
