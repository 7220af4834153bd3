package org.papergraph.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a server answered.
///
/// @param asked the URI of the request
/// @param uri the URI that answered, another one after redirects
/// @param headers by their names in small letters
/// @param at when it came
public record Answer(
    URI asked, URI uri, int status, Map<String, List<String>> headers, Body body, Instant at) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public boolean isOk() {
    return status >= 200 && status < 300;
  }

  /// Whether the page is as it was when it was fetched before.
  public boolean isUnchanged() {
    return status == 304;
  }

  /// The same, known to be as it was before.
  public Answer unchanged() {
    return new Answer(asked, uri, 304, headers, Body.of(new byte[0]), at);
  }

  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  public Validators validators() {
    return new Validators(header("etag").orElse(null), header("last-modified").orElse(null));
  }
}
