package org.papergraph.harvest;

import java.io.IOException;

/// Why a harvest stops, and what the user can do about it. What it has kept stays.
public final class HarvestException extends IOException {
  public HarvestException(String message) {
    super(message);
  }

  public HarvestException(String message, Throwable cause) {
    super(message, cause);
  }
}
