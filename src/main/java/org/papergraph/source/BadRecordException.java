package org.papergraph.source;

/// Why something that was read is no record; becomes the reason of its reject.
public final class BadRecordException extends IllegalArgumentException {
  public BadRecordException(String reason) {
    super(reason);
  }
}
