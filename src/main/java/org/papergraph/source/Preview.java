package org.papergraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// What is shown of a capture to ask whose it is.
///
/// @param text the beginning, decoded; bytes that are invalid in the encoding stand as U+FFFD
/// @param whole whether this is all of it
public record Preview(String text, boolean whole) {

  static Preview of(byte[] start, boolean whole) throws UnreadableCaptureException {
    Charset charset = Encoding.of(start);
    String text = new String(start, charset);
    boolean marked = text.startsWith(Encoding.BYTE_ORDER_MARK);
    return new Preview(marked ? text.substring(1) : text, whole);
  }

  /// Of a text, for tests and for captures that are texts already.
  public static Preview of(String text) {
    return new Preview(text, true);
  }

  /// Whether it is JSON rather than a page.
  public boolean isJson() {
    String begin = text.stripLeading();
    return begin.startsWith("{") || begin.startsWith("[");
  }

  /// Whether it is HTML rather than plain text.
  public boolean isHtml() {
    return text.stripLeading().startsWith("<");
  }

  /// The first words, to be quoted in a message.
  String quote() {
    String words = text.substring(0, Math.min(400, text.length())).strip();
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ");
    int end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
    return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
  }

  /// Whether these bytes are text in the encoding that they state, as far as a beginning can tell.
  static boolean isText(byte[] start) throws UnreadableCaptureException {
    if (!Encoding.of(start).equals(StandardCharsets.UTF_8)) {
      return true;
    }
    for (byte b : start) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }
}
