package org.papergraph.fetch;

import java.net.URI;
import java.time.Duration;

/// Is told what goes on between us and a server. No argument ever holds a key.
public interface FetchListener {
  /// A request is sent.
  void asked(URI uri);

  /// An answer has come whole.
  void answered(URI uri, int status, long bytes);

  /// Nothing is sent for a while.
  void waiting(String queue, Duration duration, String why);

  /// A request failed and is sent again.
  void retrying(URI uri, int attempt, String why);

  /// A server sends us to another address.
  void redirected(URI from, URI to);
}
