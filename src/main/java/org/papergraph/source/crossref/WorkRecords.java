package org.papergraph.source.crossref;

import java.util.List;
import java.util.Set;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;

/// Makes records of works. What Crossref registers beside them is counted.
final class WorkRecords implements JsonRecords {
  /// Types of what is no paper: parts of papers, and whole series of them.
  private static final Set<String> NO_PAPERS =
      Set.of(
          "component",
          "grant",
          "journal",
          "journal-issue",
          "journal-volume",
          "proceedings-series",
          "book-series",
          "book-set",
          "report-series",
          "report-component",
          "database",
          "peer-review");

  private final Source source;
  private final PassedOver others = new PassedOver();

  WorkRecords(Source source) {
    this.source = source;
  }

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject work = JsonObject.of(item);
    if (!work.has("DOI") && item.around().path("status").asString("").equals("failed")) {
      throw new BadRecordException(
          "Crossref answered with an error: %s “%s”"
              .formatted(work.anyText("message", "type"), work.id("value")));
    }
    if (!work.has("DOI") && !work.has("title")) {
      throw new BadRecordException("is no work of Crossref: it has neither \"DOI\" nor \"title\"");
    }
    String type = work.text("type");
    if (type != null && NO_PAPERS.contains(type)) {
      return others.add(item.at(), "works of the type “" + type + "”, which are no papers");
    }
    return List.of(new Parsed.Accepted(Work.record(work, source)));
  }

  @Override
  public List<Parsed> end() {
    return others.rejects();
  }
}
