package org.papergraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches whether the record that ends every zip archive comes by. Without it the archive was cut
/// off, maybe between two members, where nothing else shows that some are missing.
final class ZipEnd extends FilterInputStream {
  private static final int SIGNATURE = 0x504B0506;

  private int lastFour;
  private boolean seen;

  ZipEnd(InputStream in) {
    super(in);
  }

  boolean isSeen() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      watch(value);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    for (int i = 0; i < count; i++) {
      watch(bytes[offset + i] & 0xFF);
    }
    return count;
  }

  private void watch(int value) {
    lastFour = lastFour << 8 | value;
    seen |= lastFour == SIGNATURE;
  }
}
