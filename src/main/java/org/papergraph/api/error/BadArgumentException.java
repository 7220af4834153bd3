package org.papergraph.api.error;

/// An argument cannot be used; the message says which and what to write instead.
public final class BadArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadArgumentException(String message) {
    super(message);
  }
}
