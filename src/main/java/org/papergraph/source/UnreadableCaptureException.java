package org.papergraph.source;

import java.io.IOException;

/// Why a file cannot be read, and what to do about it. Whoever shows it names the file before it.
public final class UnreadableCaptureException extends IOException {
  public UnreadableCaptureException(String message) {
    super(message);
  }

  public UnreadableCaptureException(String message, Throwable cause) {
    super(message, cause);
  }
}
