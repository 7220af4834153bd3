package org.papergraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encodings of text: told by a byte order mark, else by the page itself, else UTF-8. Bytes
/// that are invalid in it are an error with their place, never replaced.
public final class Encoding {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  /// As far into a page as browsers look for its declaration, and some more.
  private static final int DECLARATION_WITHIN = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,200}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]+)"
              + "|<\\?xml\\b[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final String CONVERT_IT =
      ", the encoding that the page states or else has to be in: save it again or convert it, for"
          + " example by iconv -f SHIFT_JIS -t UTF-8";

  private Encoding() {}

  /// The encoding of a capture that begins with these bytes.
  public static Charset of(byte[] start) throws UnreadableCaptureException {
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(start.length, DECLARATION_WITHIN);
    String ascii = new String(start, 0, length, StandardCharsets.ISO_8859_1);
    if (!ascii.stripLeading().startsWith("<")) {
      return StandardCharsets.UTF_8;
    }
    Matcher declaration = DECLARATION.matcher(ascii);
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
    return named(name);
  }

  /// The text without its byte order mark. A last character of which the end is missing, as a page
  /// that was cut off has it, is left out.
  ///
  /// @throws UnreadableCaptureException naming the first invalid byte
  public static String decode(byte[] bytes) throws UnreadableCaptureException {
    return decode(bytes, of(bytes), false);
  }

  /// The text of bytes that are in UTF-8 to the last.
  ///
  /// @throws UnreadableCaptureException naming the first invalid byte
  static String decodeUtf8(byte[] bytes) throws UnreadableCaptureException {
    return decode(bytes, StandardCharsets.UTF_8, true);
  }

  private static String decode(byte[] bytes, Charset charset, boolean toTheLast)
      throws UnreadableCaptureException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, toTheLast);
    if (result.isError()) {
      throw new UnreadableCaptureException(
          "byte %d (0x%02X) is not %s%s"
              .formatted(
                  in.position(),
                  bytes[in.position()] & 0xFF,
                  charset.name(),
                  toTheLast ? "" : CONVERT_IT));
    }
    out.flip();
    String text = out.toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// The encoding that browsers mean by a name.
  private static Charset named(String name) throws UnreadableCaptureException {
    String label = name.toLowerCase(Locale.ROOT);
    return switch (label) {
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j" ->
          charset("windows-31j");
      case "iso-8859-1", "latin1", "ascii", "us-ascii" -> charset("windows-1252");
      // A page that can be read as far as its declaration is not in UTF-16.
      case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
      default -> charset(name);
    };
  }

  private static Charset charset(String name) throws UnreadableCaptureException {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnreadableCaptureException(
          "the page says that its encoding is \""
              + name
              + "\", which is not known: convert it to"
              + " UTF-8",
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
