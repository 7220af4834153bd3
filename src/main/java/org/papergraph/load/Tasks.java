package org.papergraph.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Runs independent tasks on all cores.
final class Tasks {
  private final ExecutorService workers;

  Tasks(ExecutorService workers) {
    this.workers = workers;
  }

  /// Ends when all have ended, or the first one failed.
  void run(List<Partitions.Task> tasks) throws IOException {
    run(tasks, () -> {});
  }

  /// @param done is called after each task, by the caller's thread
  void run(List<Partitions.Task> tasks, Runnable done) throws IOException {
    List<Future<?>> running = new ArrayList<>();
    for (Partitions.Task task : tasks) {
      running.add(
          workers.submit(() -> {
            task.run();
            return null;
          }));
    }
    try {
      for (Future<?> each : running) {
        each.get();
        done.run();
      }
    } catch (ExecutionException e) {
      running.forEach(each -> each.cancel(true));
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("The load was interrupted", e);
    }
  }
}
