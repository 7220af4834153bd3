package org.papergraph.source.paperrecord;

/// Why a JSON text is no PaperRecord, with the key at fault.
public final class InvalidRecordException extends IllegalArgumentException {
  public InvalidRecordException(String message) {
    super(message);
  }
}
