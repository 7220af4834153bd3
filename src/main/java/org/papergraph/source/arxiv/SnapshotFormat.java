package org.papergraph.source.arxiv;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// The metadata of all of arXiv in JSON, as it is offered on Kaggle: one paper a line, or a list.
public final class SnapshotFormat implements SourceFormat {
  private static final JsonItems ITEMS = JsonItems.under().without("submitter", "license");

  /// Keys that stand in no other source's papers.
  private static final Set<String> OWN_KEYS =
      Set.of("authors_parsed", "update_date", "journal-ref", "report-no");

  @Override
  public String description() {
    return "arXiv's metadata snapshot (JSON lines)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return ITEMS.preview(preview).stream().anyMatch(SnapshotFormat::isPaper);
  }

  @Override
  public SourceParser parser() {
    return SnapshotFormat::parse;
  }

  private static boolean isPaper(ObjectNode item) {
    return item.has("id") && item.propertyNames().stream().anyMatch(OWN_KEYS::contains);
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(
        capture, new SnapshotPapers(capture.source(ArxivPaper.PROVIDER, null, null)));
  }
}
