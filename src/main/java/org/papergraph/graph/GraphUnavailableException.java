package org.papergraph.graph;

/// The graph cannot be opened or reached; the message says why and what the user can do.
public final class GraphUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GraphUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  public GraphUnavailableException(String message) {
    super(message);
  }
}
