package org.papergraph.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as bytes, to be read back in the same order by [Packed].
final class Packer {
  private byte[] bytes = new byte[256];
  private int size;

  Packer text(@Nullable String text) {
    if (text == null) {
      return number(0);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length + 1).raw(utf8, 0, utf8.length);
  }

  Packer texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  /// A number that is not negative, small ones in fewer bytes.
  Packer number(int number) {
    int left = number;
    while (left >= 0x80) {
      put((byte) (left | 0x80));
      left >>>= 7;
    }
    return put((byte) left);
  }

  Packer flag(boolean flag) {
    return put((byte) (flag ? 1 : 0));
  }

  /// Four bytes, whatever the number.
  Packer fixed(int number) {
    ensure(4);
    putFixed(size, number);
    size += 4;
    return this;
  }

  Packer raw(byte[] from, int start, int length) {
    ensure(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
    return this;
  }

  /// Leaves room for a fixed number that is not known yet.
  int reserve() {
    fixed(0);
    return size - 4;
  }

  void putFixed(int at, int number) {
    bytes[at] = (byte) (number >> 24);
    bytes[at + 1] = (byte) (number >> 16);
    bytes[at + 2] = (byte) (number >> 8);
    bytes[at + 3] = (byte) number;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  private Packer put(byte b) {
    ensure(1);
    bytes[size++] = b;
    return this;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
