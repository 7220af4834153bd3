package org.papergraph.source.bibtex;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a BibTeX file of any length into its entries, of which no more than one is held.
///
/// An entry ends with the brace that closes it. Where that is missing, it ends before the line on
/// which the next entry begins, so that one forgotten brace costs one entry. Bytes that are not
/// UTF-8 are read as Latin-1, which BibTeX files of before are in.
final class EntryScanner {
  static final int LONGEST = 4 << 20;
  private static final int LONGEST_BEGINNING = 400;

  /// How a line looks on which an entry begins.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s{0,3}@\\s?[A-Za-z]{3,30}\\s?[{(]\\s?[^\\s,={}\"#%\\\\]{1,200}\\s?(?:,|=).*",
          Pattern.DOTALL);

  private static final Charset LATIN_1 = Charset.forName("windows-1252");

  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// The line that is being read, as far as it takes to see whether an entry begins there.
  private final ByteArrayOutputStream current = new ByteArrayOutputStream();

  private byte[] again = new byte[0];
  private int position;
  private long line = 1;

  EntryScanner(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /// What stands at a place of the file: the line on which it begins, from 1, and its type in lower
  /// case (`article`, `string`, `comment`).
  sealed interface Block {
    long line();

    String type();

    /// What stands between the braces.
    record Entry(long line, String type, String body) implements Block {}

    record Broken(long line, String type, String reason) implements Block {}
  }

  /// The next entry, null after the last.
  @Nullable Block next() throws IOException {
    while (true) {
      int c = read();
      if (c < 0) {
        return null;
      }
      if (c == '@') {
        Block block = block();
        if (block != null) {
          return block;
        }
      }
    }
  }

  private @Nullable Block block() throws IOException {
    long begin = line;
    StringBuilder word = new StringBuilder();
    int c = skipSpace();
    while (c >= 0 && word.length() < 40 && isWord(c)) {
      word.append((char) c);
      c = read();
    }
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      c = read();
    }
    String type = word.toString().toLowerCase(Locale.ROOT);
    if (type.isEmpty() || (c != '{' && c != '(')) {
      // An address or a remark between the entries; the next entry may begin right here.
      if (c >= 0) {
        unread(c);
      }
      return null;
    }
    return body(begin, type, c == '(' ? ')' : '}');
  }

  private Block body(long begin, String type, int close) throws IOException {
    bytes.reset();
    current.reset();
    int depth = 0;
    boolean firstLine = true;
    boolean tooLong = false;
    while (true) {
      int c = read();
      if (c < 0) {
        return new Block.Broken(begin, type, "is cut off: its last brace is missing");
      }
      if (c == close && depth == 0) {
        break;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return new Block.Broken(begin, type, "closes a brace that it never opened");
      }
      bytes.write(c);
      if (current.size() <= LONGEST_BEGINNING) {
        current.write(c);
      }
      if (c == '\n') {
        if (!firstLine && beginsEntry()) {
          giveBack();
          return new Block.Broken(
              begin, type, "has no end: a brace is missing before line " + line);
        }
        firstLine = false;
        current.reset();
      }
      if (bytes.size() > LONGEST) {
        tooLong = true;
        bytes.reset();
      }
    }
    if (tooLong) {
      return new Block.Broken(begin, type, "is longer than %d MiB".formatted(LONGEST >> 20));
    }
    return new Block.Entry(begin, type, decode(bytes.toByteArray()));
  }

  /// Whether the line that has just ended begins an entry of its own.
  private boolean beginsEntry() {
    if (current.size() > LONGEST_BEGINNING) {
      return false;
    }
    String text = current.toString(StandardCharsets.ISO_8859_1);
    return text.indexOf('@') >= 0 && BEGINNING.matcher(text).matches();
  }

  private void giveBack() {
    current.write(again, position, again.length - position);
    again = current.toByteArray();
    position = 0;
    line--;
  }

  private int skipSpace() throws IOException {
    int c = read();
    while (c == ' ' || c == '\t') {
      c = read();
    }
    return c;
  }

  private int read() throws IOException {
    int c = position < again.length ? again[position++] & 0xFF : in.read();
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private void unread(int c) {
    byte[] rest = new byte[again.length - position + 1];
    rest[0] = (byte) c;
    System.arraycopy(again, position, rest, 1, again.length - position);
    again = rest;
    position = 0;
    if (c == '\n') {
      line--;
    }
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, LATIN_1);
    }
  }
}
