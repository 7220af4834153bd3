package org.papergraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Text whose UTF-8 was once read as Latin-1 or Windows-1252 (`MÃ¼ller`), read as it was meant.
public final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /// The text as it was meant, where that is certain: where every character beyond ASCII is part of
  /// a sequence that is UTF-8 again. Else the text itself.
  public static String mended(String text) {
    if (text.chars().noneMatch(c -> c >= 0xC2 && c <= 0xF4)) {
      return text;
    }
    byte[] bytes = bytes(text);
    if (bytes == null) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // An accented letter that stands for itself: nothing was encoded twice.
      return text;
    }
  }

  private static byte @Nullable [] bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 0xFF) {
        bytes.put((byte) c);
        continue;
      }
      try {
        bytes.put(WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})));
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    return bytes.array();
  }
}
