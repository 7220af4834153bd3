package org.papergraph.graph.read;

/// A question took longer than it may; the message says what to ask instead.
public final class TooSlowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooSlowException(String message, Throwable cause) {
    super(message, cause);
  }
}
