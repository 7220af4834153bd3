package org.papergraph.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.papergraph.model.CitationBasis;
import org.springframework.stereotype.Component;

/// Lists who cites whom, for many papers in one statement each.
@Component
public class CitationFinder {
  private static final Cypher REFERENCES = Cypher.named("read/references-of-papers");
  private static final Cypher CITERS = Cypher.named("read/citers-of-papers");
  private static final Cypher COUNT_REFERENCES = Cypher.named("read/count-references-of-papers");
  private static final Cypher COUNT_CITERS = Cypher.named("read/count-citers-of-papers");

  private final CypherReader reader;

  CitationFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// At which end of a citation the papers asked for stand.
  public enum Direction {
    REFERENCES,
    CITED_BY
  }

  /// How a paper cites another.
  public record Citation(
      CitationBasis basis, List<String> attestedBy, boolean influential, List<String> intents) {
    static Citation of(Record row) {
      return new Citation(
          CitationBasis.valueOf(row.get("basis").asString()),
          Cells.texts(row, "attestedBy"),
          row.get("influential").asBoolean(),
          Cells.texts(row, "intents"));
    }
  }

  /// The paper at the other end of a citation.
  public record CitationEnd(PaperNode paper, Citation citation) {
    static CitationEnd of(Record row) {
      return new CitationEnd(PaperNode.of(row.get("paper")), Citation.of(row));
    }
  }

  /// A page of each paper's list, newest first, by the paper's id; papers without are absent.
  ///
  /// @param after the date key after which the page begins
  public Map<String, List<CitationEnd>> list(
      Collection<String> paperIds, Direction direction, @Nullable String after, int limit) {
    Cypher statement =
        switch (direction) {
          case REFERENCES -> REFERENCES;
          case CITED_BY -> CITERS;
        };
    return reader.listByOwner(
        statement,
        Map.of("ids", List.copyOf(paperIds), "below", after == null ? "~" : after, "limit", limit),
        CitationEnd::of);
  }

  /// How long each paper's list is.
  public Map<String, Integer> count(Collection<String> paperIds, Direction direction) {
    Cypher statement =
        switch (direction) {
          case REFERENCES -> COUNT_REFERENCES;
          case CITED_BY -> COUNT_CITERS;
        };
    return reader.countByOwner(statement, Map.of("ids", List.copyOf(paperIds)));
  }
}
