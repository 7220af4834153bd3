package org.papergraph.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Merges one batch while the next one is being read. Batches are merged in their order, one at a
/// time.
final class BatchMerger {
  private final PaperMerge merge;
  private @Nullable FutureTask<Merged> running;

  BatchMerger(PaperMerge merge) {
    this.merge = merge;
  }

  /// A batch that is committed, and what each of its records did.
  record Merged(Batch batch, List<Outcome> outcomes) {}

  /// Waits for the batch before, then begins to merge this one; the caller must not touch it any
  /// more.
  ///
  /// @return the batch before, if there was one
  /// @throws RuntimeException what the merge of the batch before threw; this batch is not begun
  ///   then
  Optional<Merged> merge(Batch batch) {
    Optional<Merged> before = finish();
    FutureTask<Merged> task =
        new FutureTask<>(() -> new Merged(batch, merge.merge(batch.records())));
    running = task;
    Thread.ofPlatform().name("merge").daemon().start(task);
    return before;
  }

  /// Waits for the last batch.
  Optional<Merged> finish() {
    FutureTask<Merged> task = running;
    running = null;
    if (task == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(task.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a batch was being merged", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
