package org.papergraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the bytes of files as they are read, before anything is unpacked. May be asked by another
/// thread.
public final class InputMeter {
  private final AtomicLong bytes = new AtomicLong();

  public long bytes() {
    return bytes.get();
  }

  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
          bytes.incrementAndGet();
        }
        return read;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        bytes.addAndGet(Math.max(0, read));
        return read;
      }
    };
  }
}
