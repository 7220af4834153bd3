package org.papergraph.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes of a [Packer], read from their beginning.
final class Packed {
  private final byte[] bytes;
  private final int end;
  private int at;

  Packed(byte[] bytes, int start, int length) {
    this.bytes = bytes;
    this.at = start;
    this.end = start + length;
  }

  static Packed of(byte[] bytes) {
    return new Packed(bytes, 0, bytes.length);
  }

  boolean isAtEnd() {
    return at >= end;
  }

  @Nullable String textOrNull() {
    int length = number();
    return length == 0 ? null : utf8(length - 1);
  }

  String text() {
    String text = textOrNull();
    if (text == null) {
      throw new IllegalStateException("a text was packed as unknown");
    }
    return text;
  }

  List<String> texts() {
    int count = number();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      number |= (b & 0x7f) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }

  boolean flag() {
    return bytes[at++] == 1;
  }

  int fixed() {
    int number =
        (bytes[at] << 24)
            | ((bytes[at + 1] & 0xff) << 16)
            | ((bytes[at + 2] & 0xff) << 8)
            | (bytes[at + 3] & 0xff);
    at += 4;
    return number;
  }

  /// The bytes that the next value begins with stand here in [#bytes()].
  int position() {
    return at;
  }

  void skip(int length) {
    at += length;
  }

  byte[] bytes() {
    return bytes;
  }

  /// All that is left, as bytes of its own.
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, end);
  }

  private String utf8(int length) {
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
