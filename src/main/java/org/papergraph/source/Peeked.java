package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/// A stream of which the beginning is known.
final class Peeked {
  /// How much of a file is looked at before anything else.
  static final int LENGTH = 256 << 10;

  private final byte[] start;
  private final InputStream rest;

  private Peeked(byte[] start, InputStream rest) {
    this.start = start;
    this.rest = rest;
  }

  static Peeked of(InputStream in) throws IOException {
    return new Peeked(in.readNBytes(LENGTH), in);
  }

  /// The first bytes.
  byte[] start() {
    return start;
  }

  /// Whether the first bytes are all.
  boolean complete() {
    return start.length < LENGTH;
  }

  /// From the beginning.
  InputStream stream() {
    return new SequenceInputStream(new ByteArrayInputStream(start), rest);
  }

  /// What a parser gets. A pipe cannot be read twice: a second opening is an error.
  Capture.Content once() {
    AtomicBoolean opened = new AtomicBoolean();
    return () -> {
      if (opened.getAndSet(true)) {
        throw new IOException("was opened already, and can be read once only");
      }
      return stream();
    };
  }
}
