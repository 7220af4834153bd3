package org.papergraph.fetch;

import java.io.IOException;
import java.net.URI;

/// Why there is no answer, and what the user can do about it.
public class FetchException extends IOException {
  public FetchException(URI uri, String why) {
    super(uri + " " + why);
  }

  public FetchException(URI uri, String why, Throwable cause) {
    super(uri + " " + why, cause);
  }
}
