package org.papergraph.cli;

import java.io.IOException;

/// Standard output takes nothing more.
final class OutputException extends RuntimeException {
  OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /// Whether whoever read it has gone, as `head` does when it has enough: a reason to stop, not an
  /// error.
  boolean isClosedPipe() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
