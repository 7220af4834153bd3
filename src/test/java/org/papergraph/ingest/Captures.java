package org.papergraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;

/// Short ways to say what captures hold, and to merge them into the shared graph.
final class Captures {
  private Captures() {}

  static PaperRecordBuilder paper(String capture, String title) {
    return PaperRecord.titled(title, new Source("tests", capture, null, null, null));
  }

  static PaperIds arxiv(String id) {
    return PaperIds.of(ArxivId.parse(id).orElseThrow());
  }

  static List<Authorship> names(String... names) {
    return Arrays.stream(names).map(Authorship::of).toList();
  }

  static PartialDate on(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  /// Merges records as if each stood in the capture that it names, all in one ingest.
  static IngestReport ingest(PaperRecordBuilder... papers) {
    return ingest(Arrays.stream(papers).map(PaperRecordBuilder::build).toList());
  }

  static IngestReport ingest(List<PaperRecord> papers) {
    return ingest(papers, new Silent());
  }

  static IngestReport ingest(List<PaperRecord> papers, IngestListener listener) {
    Ingest ingest = new Ingest(new PaperStore(SharedNeo4j.driver(), null), listener);
    for (PaperRecord paper : papers) {
      Capture capture =
          new Capture(paper.source().capture(), () -> new ByteArrayInputStream(new byte[0]), null);
      ingest.visit(capture.name(), capture, Stream.of(new Parsed.Accepted(paper)));
    }
    return ingest.finish();
  }

  /// The cells of a query's rows.
  static List<List<Object>> rows(String query, Map<String, Object> parameters) {
    List<List<Object>> rows = new ArrayList<>();
    SharedNeo4j.driver()
        .executableQuery(query)
        .withParameters(parameters)
        .execute()
        .records()
        .forEach(row -> rows.add(row.values().stream().map(value -> value.asObject()).toList()));
    return rows;
  }

  static List<List<Object>> rows(String query) {
    return rows(query, Map.of());
  }

  /// Collects what is rejected.
  static class Silent implements IngestListener {
    final List<Parsed.Rejected> rejected = new ArrayList<>();

    @Override
    public void reading(String path) {}

    @Override
    public void rejected(Parsed.Rejected record) {
      rejected.add(record);
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw new AssertionError(path, reason);
    }

    @Override
    public void committed(CaptureCounts batch) {}
  }
}
