package org.papergraph.graph.write;

/// The graph refused to be written; what was reported as merged before is kept.
public final class GraphWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphWriteException(String message, Throwable cause) {
    super(message, cause);
  }
}
