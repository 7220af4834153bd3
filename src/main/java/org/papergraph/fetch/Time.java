package org.papergraph.fetch;

import java.time.Duration;
import java.time.Instant;

/// The clock, and waiting. Tests have one in which nobody really waits.
public interface Time {
  Time SYSTEM =
      new Time() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  Instant now();

  void sleep(Duration duration) throws InterruptedException;
}
