package org.papergraph.graph.read;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Reads who wrote the papers of some authors.
@Component
public class BylineFinder {
  private static final Cypher BYLINES = Cypher.named("read/bylines-of-authors");

  private final CypherReader reader;

  BylineFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// One paper with all its authors.
  ///
  /// @param authorCount the known number of authors, 0 where it is unknown
  /// @param year 0 where it is unknown
  public record Byline(String paper, int authorCount, int year, List<Signer> signers) {
    static Byline of(Record row) {
      return new Byline(
          row.get("paper").asString(),
          row.get("authorCount").asInt(),
          row.get("year").asInt(0),
          row.get("signers").asList(Signer::of));
    }
  }

  /// An author of a paper; one who stands on it twice is there twice.
  public record Signer(String author, double confidence) {
    static Signer of(Value signer) {
      return new Signer(signer.get(0).asString(), signer.get(1).asDouble());
    }
  }

  /// The papers that at least one of the authors signed, each once, in one statement.
  public List<Byline> list(Collection<String> authorIds, TiePapers papers) {
    return reader.list(BYLINES, papers.parameters(authorIds), Byline::of);
  }
}
