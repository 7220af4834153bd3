package org.papergraph.source.huggingface;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream of any length of which no more than a stated number of bytes is read at a stretch.
final class BoundedStream extends FilterInputStream {
  private long allowed;
  private boolean exceeded;

  BoundedStream(InputStream in) {
    super(in);
  }

  /// Permits the next bytes.
  void allow(long bytes) {
    allowed = bytes;
  }

  /// Whether more was asked for than was allowed.
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (allowed <= 0) {
      exceeded = true;
      throw new IOException("more bytes than were allowed");
    }
    int read = super.read(buffer, offset, (int) Math.min(length, allowed));
    allowed -= Math.max(0, read);
    return read;
  }
}
