package org.papergraph.fetch;

import java.time.Duration;

/// A line in which requests stand: one at a time, with a pause after each.
///
/// Hosts of one provider that count requests together are one queue.
///
/// @param name the provider's host or domain
/// @param pause from the end of an answer to the next request
public record Queue(String name, Duration pause) {
  public Queue {
    if (pause.isNegative()) {
      throw new IllegalArgumentException("a pause of " + pause + " is before its beginning");
    }
  }

  /// The same queue, at the slower of two paces.
  public Queue noFasterThan(Duration other) {
    return other.compareTo(pause) > 0 ? new Queue(name, other) : this;
  }
}
