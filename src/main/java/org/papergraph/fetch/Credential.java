package org.papergraph.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A key that opens a server. It is added to a request at the moment of sending, and is no part of
/// what is logged, kept or shown.
public sealed interface Credential {
  String HIDDEN = "[key]";

  String secret();

  /// In a header: the better place, which neither proxies nor captures write down.
  record Header(String name, String secret) implements Credential {
    @Override
    public String toString() {
      return name + ": " + HIDDEN;
    }
  }

  /// In the URI, for servers that read it nowhere else.
  record Parameter(String name, String secret) implements Credential {
    @Override
    public String toString() {
      return name + "=" + HIDDEN;
    }

    URI appliedTo(URI uri) {
      String pair = name + "=" + encoded(secret);
      String query = uri.getRawQuery();
      String text = Uris.withoutFragment(uri).toString();
      return URI.create(text + (query == null ? "?" : "&") + pair);
    }
  }

  /// A text without the key.
  default String redact(String text) {
    return text.replace(secret(), HIDDEN).replace(encoded(secret()), HIDDEN);
  }

  private static String encoded(String secret) {
    return URLEncoder.encode(secret, StandardCharsets.UTF_8);
  }
}
