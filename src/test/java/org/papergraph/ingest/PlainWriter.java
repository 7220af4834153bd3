package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;

/// The writer that one would write first, for comparison: one statement of `UNWIND` and `MERGE` for
/// each 1,000 papers. It resolves nothing, keeps no record of who attests what, and makes of a
/// second record of a paper what comes last.
final class PlainWriter {
  private static final int BATCH = 1_000;
  private static final String STATEMENT =
      """
      UNWIND $rows AS row
      MERGE (p:Paper {id: row.id})
      SET p.title = row.title, p.abstract = row.abstract, p.date = row.date
      FOREACH (author IN row.authors |
        MERGE (a:Author {id: author.id}) ON CREATE SET a.displayName = author.name
        MERGE (a)-[w:AUTHORED]->(p) SET w.position = author.position)
      FOREACH (code IN row.categories |
        MERGE (c:Category {id: code})
        MERGE (p)-[:IN_CATEGORY]->(c))
      FOREACH (id IN row.references |
        MERGE (cited:Paper {id: id})
        MERGE (p)-[:CITES]->(cited))
      """;

  private final Driver driver;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  PlainWriter(Driver driver) {
    this.driver = driver;
  }

  void accept(PaperRecord paper) {
    rows.add(row(paper));
    if (rows.size() == BATCH) {
      flush();
    }
  }

  void flush() {
    if (!rows.isEmpty()) {
      try (Session session = driver.session()) {
        session.executeWriteWithoutResult(
            transaction -> transaction.run(STATEMENT, Map.of("rows", rows)).consume());
      }
      rows.clear();
    }
  }

  private static Map<String, Object> row(PaperRecord paper) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", paperId(paper.ids(), paper.title()));
    row.put("title", paper.title());
    row.put("abstract", paper.abstractText());
    row.put("date", paper.updated() == null ? null : paper.updated().iso());
    List<Map<String, Object>> authors = new ArrayList<>();
    paper
        .authors()
        .forEach(author ->
            authors.add(
                Map.of(
                    "id", "author:" + author.nameAsPrinted(),
                    "name", author.nameAsPrinted(),
                    "position", authors.size() + 1)));
    row.put("authors", authors);
    row.put(
        "categories",
        paper.categories().stream().map(category -> "category:" + category.code()).toList());
    row.put(
        "references",
        paper.references().stream()
            .filter(reference -> reference.title() != null || !reference.ids().isEmpty())
            .map(reference -> paperId(reference.ids(), reference.title()))
            .collect(Collectors.toList()));
    return row;
  }

  private static String paperId(PaperIds ids, @Nullable String title) {
    ArxivId arxiv = ids.arxiv();
    Doi doi = ids.doi();
    return "paper:"
        + (arxiv != null ? arxiv.value() : doi != null ? doi.value() : String.valueOf(title));
  }
}
