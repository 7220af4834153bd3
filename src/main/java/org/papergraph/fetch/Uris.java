package org.papergraph.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Questions that are asked of URIs.
public final class Uris {
  private Uris() {}

  /// `https://host:port`, by which a server's rules are known.
  public static String origin(URI uri) {
    String authority = Optional.ofNullable(uri.getAuthority()).orElse("");
    return (uri.getScheme() + "://" + authority).toLowerCase(Locale.ROOT);
  }

  /// Whether it is a server of this machine, as tests have them.
  public static boolean isLoopback(URI uri) {
    String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
  }

  /// Whether it names a host that HTTP can ask.
  public static boolean isHttp(URI uri) {
    return uri.getHost() != null
        && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
  }

  static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : URI.create(text.substring(0, hash));
  }
}
