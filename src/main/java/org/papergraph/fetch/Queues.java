package org.papergraph.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// When each queue may send again.
final class Queues {
  private final Map<String, Line> lines = new ConcurrentHashMap<>();
  private final Time time;
  private final FetchListener listener;

  Queues(Time time, FetchListener listener) {
    this.time = time;
    this.listener = listener;
  }

  Line line(Queue queue) {
    return lines.computeIfAbsent(queue.name(), Line::new);
  }

  /// One queue. Whoever holds its lock is the only one who asks.
  final class Line {
    final ReentrantLock lock = new ReentrantLock();
    private final String name;
    private Instant free = Instant.MIN;
    private String why = "";

    Line(String name) {
      this.name = name;
    }

    void await() throws InterruptedException {
      Duration wait = free.equals(Instant.MIN) ? Duration.ZERO : Duration.between(time.now(), free);
      if (wait.isPositive()) {
        listener.waiting(name, wait, why);
        time.sleep(wait);
      }
    }

    void pauseFor(Duration pause, String reason) {
      Instant until = time.now().plus(pause);
      if (until.isAfter(free)) {
        free = until;
        why = reason;
      }
    }
  }
}
