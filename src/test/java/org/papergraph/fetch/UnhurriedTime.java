package org.papergraph.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clock that stands still but for sleepers, whose sleep it passes in no time.
public final class UnhurriedTime implements Time {
  private final List<Duration> sleeps = new ArrayList<>();
  private Instant now;

  public UnhurriedTime(String now) {
    this.now = Instant.parse(now);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    sleeps.add(duration);
    now = now.plus(duration);
  }

  /// How long was slept, each time.
  public List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
