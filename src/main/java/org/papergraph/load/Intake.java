package org.papergraph.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceVisitor;

/// Takes parsed records, lets all cores encode them, and keeps them in their order.
final class Intake implements SourceVisitor {
  private final ExecutorService workers;
  private final int mostWaiting;
  private final RecordFile records;
  private final RecordGroups groups;
  private final LoadListener listener;
  private final DoubleSupplier share;
  private final Deque<Future<IntakeBatch.Result>> waiting = new ArrayDeque<>();
  private final List<String> paths = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final List<Tally> counts = new ArrayList<>();
  private final Map<String, Tally> kinds = new TreeMap<>();
  private final List<LoadReport.Unreadable> unreadable = new ArrayList<>();
  private IntakeBatch batch = new IntakeBatch();
  private String format = "";

  /// @param share of the input that is read so far
  Intake(
      ExecutorService workers,
      int cores,
      RecordFile records,
      RecordGroups groups,
      LoadListener listener,
      DoubleSupplier share) {
    this.workers = workers;
    this.mostWaiting = 8 * cores;
    this.records = records;
    this.groups = groups;
    this.listener = listener;
    this.share = share;
  }

  @Override
  public void recognised(String path, String format) {
    this.format = format.replaceAll(" \\(.*", "");
  }

  @Override
  public void visit(String path, Capture capture, Stream<Parsed> parsed) {
    listener.reading(path);
    int place = paths.size();
    paths.add(path);
    formats.add(format);
    counts.add(new Tally());
    long[] number = {0};
    parsed.forEachOrdered(each -> {
      number[0]++;
      batch.add(new IntakeBatch.Item(place, capture.name(), number[0], each));
      if (batch.isFull()) {
        submit();
      }
    });
  }

  @Override
  public void unreadable(String path, IOException reason) {
    listener.unreadable(path, reason);
    String message = reason.getMessage();
    unreadable.add(new LoadReport.Unreadable(path, message == null ? reason.toString() : message));
  }

  /// Waits until all records are kept.
  void finish() {
    submit();
    while (!waiting.isEmpty()) {
      keep(waiting.remove());
    }
  }

  List<LoadReport.Counts> captures() {
    List<LoadReport.Counts> captures = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      captures.add(counts.get(i).named(paths.get(i)));
    }
    return captures;
  }

  List<LoadReport.Counts> kinds() {
    List<LoadReport.Counts> all = new ArrayList<>();
    kinds.forEach((kind, tally) -> all.add(tally.named(kind)));
    return all;
  }

  List<LoadReport.Unreadable> unreadable() {
    return unreadable;
  }

  private void submit() {
    waiting.add(workers.submit(batch));
    batch = new IntakeBatch();
    while (waiting.size() > mostWaiting) {
      keep(waiting.remove());
    }
  }

  private void count(IntakeBatch.Outcome outcome) {
    if (outcome.rejected() != null) {
      listener.rejected(outcome.rejected());
    }
    boolean accepted = outcome.rejected() == null;
    String kind = formats.get(outcome.capture()) + ", " + outcome.provider();
    counts.get(outcome.capture()).count(accepted);
    kinds.computeIfAbsent(kind, _ -> new Tally()).count(accepted);
  }

  private void keep(Future<IntakeBatch.Result> future) {
    try {
      IntakeBatch.Result result = future.get();
      for (IntakeBatch.Outcome outcome : result.outcomes()) {
        count(outcome);
      }
      records.add(result.block());
      for (long[] keys : result.block().keys()) {
        groups.add(keys);
      }
      listener.progress(Phase.PARSE, groups.records(), share.getAsDouble());
    } catch (ExecutionException e) {
      throw new LoadFailedException("Records could not be encoded: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("The load was interrupted", e);
    } catch (IOException e) {
      throw Workspace.failed(e);
    }
  }

  private static final class Tally {
    private long accepted;
    private long rejected;

    void count(boolean accept) {
      accepted += accept ? 1 : 0;
      rejected += accept ? 0 : 1;
    }

    LoadReport.Counts named(String name) {
      return new LoadReport.Counts(name, accepted, rejected);
    }
  }
}
