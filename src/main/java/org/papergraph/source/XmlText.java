package org.papergraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jsoup.nodes.Entities;

/// The text of XML with what would stop a parser for the sake of one character put right: named
/// characters of HTML are put in, an `&` that stands alone is escaped, control characters become
/// spaces, and bytes that are invalid in the encoding become [#BAD_BYTES].
final class XmlText extends Reader {
  /// No character; a record that holds it holds bytes that no reader can tell.
  static final String BAD_BYTES = "\uFDD0";

  private static final int LONGEST_NAME = 32;
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final Reader in;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private String pending = "";
  private int pendingAt;
  private boolean verbatim;
  private long allowed = Long.MAX_VALUE;
  private boolean exceeded;

  private XmlText(Reader in) {
    this.in = in;
  }

  static XmlText of(InputStream bytes) throws IOException {
    BufferedInputStream marked = new BufferedInputStream(bytes, 1 << 16);
    marked.mark(1 << 14);
    Charset charset = Encoding.of(marked.readNBytes(1 << 13));
    marked.reset();
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(BAD_BYTES);
    XmlText text = new XmlText(new InputStreamReader(marked, decoder));
    text.skipBefore('<');
    return text;
  }

  /// Permits the next characters.
  void allow(long chars) {
    allowed = chars;
  }

  /// Whether more was asked for than was allowed.
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (allowed <= 0) {
      exceeded = true;
      throw new IOException("more characters than were allowed");
    }
    int count = 0;
    while (count < length) {
      int next = next();
      if (next < 0) {
        break;
      }
      chars[offset + count++] = (char) next;
    }
    allowed -= count;
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// A byte order mark or white space before the declaration, which no parser likes.
  private void skipBefore(char wanted) throws IOException {
    while (fill(1) && buffer[position] != wanted && isBlank(buffer[position])) {
      position++;
    }
  }

  private static boolean isBlank(char c) {
    return c == '\uFEFF' || Character.isWhitespace(c);
  }

  private int next() throws IOException {
    if (pendingAt < pending.length()) {
      return pending.charAt(pendingAt++);
    }
    if (position == limit && !fill(1)) {
      return -1;
    }
    char c = buffer[position++];
    if (verbatim) {
      verbatim = c != ']' || !follows(CDATA_END);
    } else if (c == '&') {
      return reference();
    } else if (c == '<') {
      verbatim = follows(CDATA);
    }
    return isControl(c) ? ' ' : c;
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFE || c == 0xFFFF;
  }

  /// Whether this stands from the character on that was read last.
  private boolean follows(String wanted) throws IOException {
    int rest = wanted.length() - 1;
    return fill(rest) && wanted.equals(new String(buffer, position - 1, rest + 1));
  }

  /// What a reference becomes; it was read up to its `&`.
  private int reference() throws IOException {
    fill(LONGEST_NAME);
    int end = position;
    int last = Math.min(limit, position + LONGEST_NAME);
    while (end < last && (Character.isLetterOrDigit(buffer[end]) || buffer[end] == '#')) {
      end++;
    }
    String name = new String(buffer, position, end - position);
    if (name.isEmpty() || end == limit || buffer[end] != ';') {
      return push("&amp;");
    }
    position = end + 1;
    return push(meant(name));
  }

  private static String meant(String name) {
    if (name.startsWith("#")) {
      return isForbidden(name) ? " " : "&" + name + ";";
    }
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
      default -> {
        String meant = Entities.getByName(name);
        yield meant.isEmpty()
            ? "&amp;" + name + ";"
            : meant.replace("&", "&amp;").replace("<", "&lt;");
      }
    };
  }

  private static boolean isForbidden(String reference) {
    try {
      int code =
          reference.startsWith("#x") || reference.startsWith("#X")
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
      return isControl(code) || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF;
    } catch (NumberFormatException e) {
      return true;
    }
  }

  private int push(String text) {
    pending = text;
    pendingAt = 1;
    return text.charAt(0);
  }

  /// Whether so many characters stand in the buffer from the position on. The one before it stays.
  private boolean fill(int wanted) throws IOException {
    while (limit - position < wanted) {
      int from = Math.max(0, position - 1);
      System.arraycopy(buffer, from, buffer, 0, limit - from);
      position -= from;
      limit -= from;
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }
}
