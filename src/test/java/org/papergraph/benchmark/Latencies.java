package org.papergraph.benchmark;

import java.util.Arrays;

/// What one measurement found.
final class Latencies {
  private final long[] sortedNanos;
  private final double seconds;

  /// The latency of each request, and the time from the first request to the end of the last.
  Latencies(long[] nanos, double seconds) {
    this.sortedNanos = nanos.clone();
    this.seconds = seconds;
    Arrays.sort(sortedNanos);
  }

  /// The latency that this share of the requests did not exceed, in milliseconds.
  double percentile(double share) {
    int rank = (int) Math.ceil(share * sortedNanos.length);
    return sortedNanos[Math.max(0, rank - 1)] / 1e6;
  }

  double requestsPerSecond() {
    return sortedNanos.length / seconds;
  }
}
