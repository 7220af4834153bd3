package org.papergraph.load;

/// A load cannot go on; the message says why and what the user can do. The store is as it was.
public final class LoadFailedException extends RuntimeException {
  public LoadFailedException(String message) {
    super(message);
  }

  public LoadFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
