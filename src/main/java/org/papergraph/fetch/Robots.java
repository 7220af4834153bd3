package org.papergraph.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What servers allow programs, as their robots.txt says (RFC 9309): without one everything, with
/// one that cannot be read nothing.
final class Robots {
  private static final List<String> NAMES = List.of("papergraph");
  private static final Duration VALID = Duration.ofHours(24);

  private final Map<String, Rules> rules = new ConcurrentHashMap<>();
  private final Time time;

  Robots(Time time) {
    this.time = time;
  }

  /// Asks a server for its robots.txt.
  interface Asking {
    Answer ask(URI uri) throws IOException, InterruptedException;
  }

  private record Rules(BaseRobotRules rules, Instant from) {}

  /// The pause that the server asks for, zero where it asks for none.
  ///
  /// @throws DisallowedException if the server does not allow this request
  Duration check(URI uri, Asking asking) throws IOException, InterruptedException {
    BaseRobotRules allowed = of(uri, asking);
    if (allowed.isAllowNone() || !allowed.isAllowed(uri.toString())) {
      throw new DisallowedException(
          uri,
          "was not fetched: %s/robots.txt does not allow it to programs"
              .formatted(Uris.origin(uri)));
    }
    long delay = allowed.getCrawlDelay();
    return delay > 0 ? Duration.ofMillis(delay) : Duration.ZERO;
  }

  private BaseRobotRules of(URI uri, Asking asking) throws IOException, InterruptedException {
    String origin = Uris.origin(uri);
    Rules known = rules.get(origin);
    if (known != null && time.now().isBefore(known.from().plus(VALID))) {
      return known.rules();
    }
    BaseRobotRules read = read(URI.create(origin + "/robots.txt"), asking);
    rules.put(origin, new Rules(read, time.now()));
    return read;
  }

  private static BaseRobotRules read(URI uri, Asking asking)
      throws IOException, InterruptedException {
    Answer answer;
    try {
      answer = asking.ask(uri);
    } catch (IOException e) {
      throw new FetchException(
          uri,
          "cannot be read, and without it nothing is fetched from there (%s): try again later"
              .formatted(e.getMessage()),
          e);
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    if (!answer.isOk()) {
      return parser.failedFetch(answer.status());
    }
    return parser.parseContent(uri.toString(), answer.body().bytes(), "text/plain", NAMES);
  }
}
