package org.papergraph.fetch;

import java.net.URI;

/// A server's robots.txt forbids a request, which therefore was not sent.
public final class DisallowedException extends FetchException {
  public DisallowedException(URI uri, String why) {
    super(uri, why);
  }
}
