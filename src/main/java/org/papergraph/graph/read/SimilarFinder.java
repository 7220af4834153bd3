package org.papergraph.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Finds similar papers, for many papers in one statement.
@Component
public class SimilarFinder {
  /// Topics of more papers would find so many that none of them is similar.
  private static final int MOST_PAPERS = 20_000;

  private static final Cypher SIMILAR = Cypher.named("read/similar-papers");

  private final CypherReader reader;

  SimilarFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// A measure of how similar two papers are.
  public enum Similarity {
    BIBLIOGRAPHIC_COUPLING,
    CO_CITATION,
    SHARED_TOPICS
  }

  /// A similar paper; measures that were not asked for are 0.
  public record SimilarPaper(
      PaperNode paper, int bibliographicCoupling, int coCitation, int sharedTopics) {
    static SimilarPaper of(Record row) {
      return new SimilarPaper(
          PaperNode.of(row.get("paper")),
          row.get("coupled").asInt(),
          row.get("coCited").asInt(),
          row.get("topics").asInt());
    }
  }

  /// The papers most similar to each paper, by its id; papers without are absent.
  ///
  /// @param by the measures that rank, the first one first
  public Map<String, List<SimilarPaper>> list(
      Collection<String> paperIds, List<Similarity> by, int limit) {
    return reader.listByOwner(
        SIMILAR,
        Map.of(
            "ids",
            List.copyOf(paperIds),
            "by",
            by.stream().map(Similarity::name).toList(),
            "mostPapers",
            MOST_PAPERS,
            "limit",
            limit),
        SimilarPaper::of);
  }
}
