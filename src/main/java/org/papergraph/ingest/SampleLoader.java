package org.papergraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Capture;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;
import org.papergraph.source.SourceVisitor;

/// Loads the bundled sample into a store that holds nothing else, so that a first start shows
/// something. A load that was broken off is completed at the next start.
public final class SampleLoader {
  private final PaperStore store;
  private final Map<String, byte[]> pages;

  /// @param pages the sample's captures by name
  public SampleLoader(PaperStore store, Map<String, byte[]> pages) {
    this.store = store;
    this.pages = new TreeMap<>(pages);
  }

  /// Merges the sample unless the store holds a capture that is not of it.
  ///
  /// @return how many papers are new
  /// @throws IllegalStateException if the sample is broken, which is a fault of the program
  public long load() {
    Set<String> captures = new HashSet<>();
    read(new CaptureNames(captures));
    List<String> held = store.captureNames(captures.size() + 1);
    if (!captures.containsAll(held)) {
      return 0;
    }
    Ingest ingest = new Ingest(store, Strict.LISTENER);
    read(ingest);
    return ingest.finish().total().added();
  }

  private void read(SourceVisitor visitor) {
    SourceReader reader = new SourceReader(FormatDetector.installed(), null);
    pages.forEach((name, page) -> reader.read(new ByteArrayInputStream(page), name, visitor));
  }

  /// Collects by which captures the sample's records are attested.
  private record CaptureNames(Set<String> names) implements SourceVisitor {
    @Override
    public void visit(String path, Capture capture, Stream<Parsed> records) {
      records.forEachOrdered(parsed -> {
        if (parsed instanceof Parsed.Accepted(PaperRecord paper)) {
          names.add(paper.source().capture());
        }
      });
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw Strict.broken(path, reason.getMessage());
    }
  }

  /// Nothing in the sample is unreadable or rejected.
  private enum Strict implements IngestListener {
    LISTENER;

    @Override
    public void reading(String path) {}

    @Override
    public void rejected(Parsed.Rejected rejected) {
      throw broken(rejected.at().toString(), rejected.reason());
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw broken(path, reason.getMessage());
    }

    @Override
    public void committed(CaptureCounts batch) {}

    static IllegalStateException broken(
        String where, @org.jspecify.annotations.Nullable String why) {
      return new IllegalStateException("the bundled sample is broken: " + where + " " + why);
    }
  }
}
