package org.papergraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;

/// Loads the bundled sample into a store that holds nothing else, so that a first start shows
/// something. A load that was broken off is completed at the next start.
public final class SampleLoader {
  private final PaperStore store;
  private final Map<String, byte[]> pages;

  /// @param pages the sample's captures by name; none has more records than a batch, so that the
  ///   graph holds all of a page or nothing
  public SampleLoader(PaperStore store, Map<String, byte[]> pages) {
    this.store = store;
    this.pages = new TreeMap<>(pages);
  }

  /// Merges the pages that are missing, unless the store holds a capture that is not of the sample.
  ///
  /// @return how many papers are new
  /// @throws IllegalStateException if the sample is broken, which is a fault of the program
  public long load() {
    Set<String> held = Set.copyOf(store.captureNames(pages.size() + 1));
    if (!pages.keySet().containsAll(held)) {
      return 0;
    }
    long added = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      if (!held.contains(page.getKey())) {
        Ingest ingest = new Ingest(store, Strict.LISTENER);
        new SourceReader(FormatDetector.installed(), null)
            .read(new ByteArrayInputStream(page.getValue()), page.getKey(), ingest);
        added += ingest.finish().total().added();
      }
    }
    return added;
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
    public void passedOver(String path, String what) {
      throw broken(path, what);
    }

    @Override
    public void committed(CaptureCounts batch) {}

    private static IllegalStateException broken(String where, @Nullable String why) {
      return new IllegalStateException("the bundled sample is broken: " + where + " " + why);
    }
  }
}
