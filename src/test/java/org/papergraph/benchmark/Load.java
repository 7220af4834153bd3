package org.papergraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/// Asks by one or several clients, each of which asks again as soon as it is answered.
final class Load {
  private Load() {}

  /// Measures for a time, after a warm-up of the same length.
  ///
  /// @param ask asks once; is told how many times it was asked before
  static Latencies measure(int clients, Duration time, IntConsumer ask) throws Exception {
    run(clients, time, ask);
    return run(clients, time, ask);
  }

  private static Latencies run(int clients, Duration time, IntConsumer ask) throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<long[]>> asked = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client * 1_000_003;
        asked.add(threads.submit(() -> askUntil(end, first, ask)));
      }
      LongStream nanos = LongStream.empty();
      for (Future<long[]> client : asked) {
        nanos = LongStream.concat(nanos, LongStream.of(client.get()));
      }
      return new Latencies(nanos.toArray(), (System.nanoTime() - start) / 1e9);
    }
  }

  private static long[] askUntil(long end, int first, IntConsumer ask) {
    LongStream.Builder nanos = LongStream.builder();
    int turn = first;
    long before = System.nanoTime();
    do {
      ask.accept(turn++);
      long after = System.nanoTime();
      nanos.add(after - before);
      before = after;
    } while (before < end);
    return nanos.build().toArray();
  }
}
