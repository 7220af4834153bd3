package org.papergraph.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Credential;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;

/// Where a source is found: at its own addresses, or at one server that plays all of them.
///
/// @param instead that server; null for the source's own
/// @param key what opens the source, where the user has one
public record Site(@Nullable URI instead, @Nullable Credential key) {
  public static final Site OWN = new Site(null, null);

  Request get(String own, String path, Queue queue) {
    return Request.get(uri(own, path), queue(queue)).withCredential(key);
  }

  Request post(String own, String path, Queue queue, String json) {
    return Request.post(uri(own, path), queue(queue), json).withCredential(key);
  }

  boolean hasKey() {
    return key != null;
  }

  URI uri(String own, String path) {
    String base = Optional.ofNullable(instead).map(URI::toString).orElse(own);
    return URI.create(base.replaceAll("/+$", "") + path);
  }

  /// A server of this machine has no others to share its time with.
  private Queue queue(Queue own) {
    if (instead == null) {
      return own;
    }
    boolean here = org.papergraph.fetch.Uris.isLoopback(instead);
    return new Queue(String.valueOf(instead.getAuthority()), here ? Duration.ZERO : own.pause());
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
