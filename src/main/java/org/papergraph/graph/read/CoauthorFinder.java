package org.papergraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Lists the coauthors of many authors in one statement each.
@Component
public class CoauthorFinder {
  private static final Cypher COAUTHORS = Cypher.named("read/coauthors-of-authors");
  private static final Cypher COUNT = Cypher.named("read/count-coauthors-of-authors");
  private static final Cypher JOINT_PAPERS = Cypher.named("read/joint-papers-of-pairs");

  private final CypherReader reader;

  CoauthorFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// A coauthor of an author.
  ///
  /// @param firstYear null without a dated joint paper, as is `lastYear`
  /// @param key the key by which the list is sorted
  public record Coauthor(
      AuthorNode author,
      int jointPapers,
      double newmanWeight,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear,
      String key) {
    static Coauthor of(Record row) {
      return new Coauthor(
          AuthorNode.of(row.get("author")),
          row.get("jointPapers").asInt(),
          row.get("newmanWeight").asDouble(),
          Cells.number(row, "firstYear"),
          Cells.number(row, "lastYear"),
          row.get("key").asString());
    }
  }

  /// Two authors, by their ids.
  public record Pair(String from, String to) {}

  /// A page of each author's coauthors, by the author's id; authors without are absent.
  ///
  /// @param after the key after which the page begins
  public Map<String, List<Coauthor>> list(
      Collection<String> authorIds,
      TiePapers papers,
      CoauthorOrder order,
      @Nullable String after,
      int limit) {
    Map<String, @Nullable Object> parameters = papers.parameters(authorIds);
    parameters.put("order", order.name());
    parameters.put("after", after == null ? "" : after);
    parameters.put("limit", limit);
    return reader.listByOwner(COAUTHORS, parameters, Coauthor::of);
  }

  /// How many coauthors each author has.
  public Map<String, Integer> count(Collection<String> authorIds, TiePapers papers) {
    return reader.countByOwner(COUNT, papers.parameters(authorIds));
  }

  /// The newest joint papers of each pair.
  public Map<Pair, List<PaperNode>> listJointPapers(
      Collection<Pair> pairs, TiePapers papers, int limit) {
    Map<String, @Nullable Object> parameters = papers.parameters();
    parameters.put("pairs", pairs.stream().map(pair -> List.of(pair.from(), pair.to())).toList());
    parameters.put("limit", limit);
    Map<Pair, List<PaperNode>> byPair = new HashMap<>();
    reader
        .list(
            JOINT_PAPERS,
            parameters,
            row -> Map.entry(pair(row.get("pair")), PaperNode.of(row.get("paper"))))
        .forEach(found ->
            byPair.computeIfAbsent(found.getKey(), _ -> new ArrayList<>()).add(found.getValue()));
    return byPair;
  }

  private static Pair pair(Value pair) {
    return new Pair(pair.get(0).asString(), pair.get(1).asString());
  }
}
