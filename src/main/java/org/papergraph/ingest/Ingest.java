package org.papergraph.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.model.PaperRecord;
import org.papergraph.resolution.Attesting;
import org.papergraph.source.Capture;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceVisitor;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Takes captures, merges their records into the graph batch by batch, and reports what is
/// committed. Its memory does not grow with the captures' size.
public final class Ingest implements SourceVisitor {
  private final BatchMerger merger;
  private final IngestListener listener;
  private final Instant start = Instant.now();
  private final List<String> paths = new ArrayList<>();
  private final List<CaptureCounts> counts = new ArrayList<>();
  private final Map<IngestReport.Kind, CaptureCounts> kinds = new TreeMap<>();
  private String format = "";
  private final List<IngestReport.Unreadable> unreadable = new ArrayList<>();
  private Batch batch = new Batch();

  public Ingest(PaperStore store, IngestListener listener) {
    this.merger = new BatchMerger(new PaperMerge(store));
    this.listener = listener;
  }

  @Override
  public void recognised(String path, String format) {
    this.format = format;
  }

  @Override
  public void visit(String path, Capture capture, Stream<Parsed> records) {
    listener.reading(path);
    int place = paths.size();
    paths.add(path);
    counts.add(CaptureCounts.NONE);
    int[] number = {0};
    records.forEachOrdered(parsed -> {
      number[0]++;
      switch (parsed) {
        case Parsed.Accepted(PaperRecord paper) ->
            accept(place, paper, new Location(capture.name(), "record " + number[0]));
        case Parsed.Rejected rejected -> reject(place, rejected);
      }
    });
  }

  @Override
  public void unreadable(String path, IOException reason) {
    listener.unreadable(path, reason);
    unreadable.add(
        new IngestReport.Unreadable(
            path, Optional.ofNullable(reason.getMessage()).orElse(reason.toString())));
  }

  @Override
  public void passedOver(String path, String what) {
    listener.passedOver(path, what);
  }

  /// Merges what still waits, and tells what became of everything.
  public IngestReport finish() {
    merge();
    merger.finish().ifPresent(this::count);
    List<IngestReport.OfCapture> captures = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      captures.add(new IngestReport.OfCapture(paths.get(i), counts.get(i)));
    }
    List<IngestReport.OfKind> ofKinds = new ArrayList<>();
    kinds.forEach((kind, of) -> ofKinds.add(new IngestReport.OfKind(kind, of)));
    return new IngestReport(captures, ofKinds, unreadable, Duration.between(start, Instant.now()));
  }

  private void accept(int capture, PaperRecord paper, Location at) {
    String json = PaperRecordWriter.write(paper);
    Optional<String> objection = Storable.objection(paper, json);
    if (objection.isPresent()) {
      reject(capture, new Parsed.Rejected(at, objection.get()));
      return;
    }
    batch.add(
        Attesting.attest(paper, json),
        new Batch.Origin(capture, new IngestReport.Kind(paper.source().provider(), format)));
    if (batch.isFull()) {
      merge();
    }
  }

  private void reject(int capture, Parsed.Rejected rejected) {
    listener.rejected(rejected);
    counts.set(capture, counts.get(capture).withRejected());
    kinds.merge(
        new IngestReport.Kind(IngestReport.Kind.UNKNOWN, format),
        CaptureCounts.NONE.withRejected(),
        CaptureCounts::plus);
  }

  private void merge() {
    if (!batch.isEmpty()) {
      merger.merge(batch).ifPresent(this::count);
      batch = new Batch();
    }
  }

  private void count(BatchMerger.Merged merged) {
    CaptureCounts committed = CaptureCounts.NONE;
    for (int i = 0; i < merged.outcomes().size(); i++) {
      Batch.Origin origin = merged.batch().origins().get(i);
      CaptureCounts one = CaptureCounts.NONE.with(merged.outcomes().get(i));
      counts.set(origin.capture(), counts.get(origin.capture()).plus(one));
      kinds.merge(origin.kind(), one, CaptureCounts::plus);
      committed = committed.plus(one);
    }
    listener.committed(committed);
  }
}
