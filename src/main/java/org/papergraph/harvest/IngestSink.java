package org.papergraph.harvest;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.SourceReader;

/// Merges captures into the graph, each as soon as it is kept and whole before the next.
///
/// They are read out of their files as `ingest` reads them, so that it finds nothing new in them
/// later.
public final class IngestSink implements CaptureSink {
  private final SourceReader reader = new SourceReader(FormatDetector.installed(), null);
  private final Supplier<Ingest> ingests;
  private final Consumer<IngestReport> reports;

  /// @param ingests makes a fresh ingest for each capture
  /// @param reports is told what became of each
  public IngestSink(Supplier<Ingest> ingests, Consumer<IngestReport> reports) {
    this.ingests = ingests;
    this.reports = reports;
  }

  @Override
  public void take(String path, InputStream capture) {
    Ingest ingest = ingests.get();
    reader.read(capture, path, ingest);
    reports.accept(ingest.finish());
  }
}
