package org.papergraph.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;

/// How often, and after which waits, a request that failed is sent again.
///
/// The waits double from the first on, each shortened by chance to between half and all of it, so
/// that many who failed together do not come back together.
///
/// @param tries the most times that a request is sent
/// @param first the wait after the first failure
/// @param longest the longest wait of ours
/// @param patience the longest wait that a server may ask for; after it the user is told instead
public record Retries(int tries, Duration first, Duration longest, Duration patience) {
  public static final Retries USUAL =
      new Retries(8, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1));

  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  /// Whether a server may answer better a little later.
  static boolean isPassing(int status) {
    return PASSING.contains(status);
  }

  /// @param failures how often the request has failed, from 1
  Duration waitAfter(int failures, RandomGenerator random) {
    long doubled = first.toMillis() << Math.min(failures - 1, 30);
    long most = Math.min(longest.toMillis(), doubled);
    return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
  }
}
