package org.papergraph.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.papergraph.model.Doi;
import org.springframework.stereotype.Component;

/// Finds and lists papers.
@Component
public class PaperFinder {
  private static final Cypher BY_DOI = Cypher.named("read/paper-by-doi");
  private static final Cypher BY_TITLE = Cypher.named("read/paper-by-title");
  private static final Cypher NEWEST = Cypher.named("read/papers-newest");
  private static final Cypher OLDEST = Cypher.named("read/papers-oldest");
  private static final Cypher COUNT = Cypher.named("read/count-papers");
  private static final Map<PaperOwner, Cypher> LIST_OF =
      Map.of(
          PaperOwner.AUTHOR, Cypher.named("read/papers-of-authors"),
          PaperOwner.CATEGORY, Cypher.named("read/papers-of-categories"),
          PaperOwner.REPOSITORY, Cypher.named("read/papers-of-repositories"));
  private static final Map<PaperOwner, Cypher> COUNT_OF =
      Map.of(
          PaperOwner.AUTHOR, Cypher.named("read/count-papers-of-authors"),
          PaperOwner.CATEGORY, Cypher.named("read/count-papers-of-categories"),
          PaperOwner.REPOSITORY, Cypher.named("read/count-papers-of-repositories"));

  private final CypherReader reader;

  PaperFinder(CypherReader reader) {
    this.reader = reader;
  }

  public Optional<PaperNode> findByDoi(Doi doi) {
    return reader.find(BY_DOI, Map.of("doi", doi.value()), PaperFinder::paper);
  }

  /// The newest paper of a title, which is given as folded for comparison.
  public Optional<PaperNode> findByTitle(String titleKey) {
    return reader.find(BY_TITLE, Map.of("titleKey", titleKey), PaperFinder::paper);
  }

  /// A page of the selected papers.
  ///
  /// @param after the date key after which the page begins
  public List<PaperNode> list(
      PaperSelection papers, PaperOrder order, @Nullable String after, int limit) {
    if (papers.owner() != null && papers.ownerId() != null) {
      return listOf(List.of(papers.ownerId()), papers, order, after, limit)
          .getOrDefault(papers.ownerId(), List.of());
    }
    Cypher statement =
        switch (order) {
          case NEWEST -> NEWEST;
          case OLDEST -> OLDEST;
        };
    return reader.list(statement, papers.parameters(order, after, limit), PaperFinder::paper);
  }

  /// A page of the papers of each of some nodes, by the node's id, in one statement.
  public Map<String, List<PaperNode>> listOf(
      Collection<String> ids,
      PaperSelection papers,
      PaperOrder order,
      @Nullable String after,
      int limit) {
    Map<String, @Nullable Object> parameters = papers.parameters(order, after, limit);
    parameters.put("ids", List.copyOf(ids));
    return reader.listByOwner(of(LIST_OF, papers), parameters, PaperFinder::paper);
  }

  public int count(PaperSelection papers) {
    if (papers.owner() != null && papers.ownerId() != null) {
      return countOf(List.of(papers.ownerId()), papers).getOrDefault(papers.ownerId(), 0);
    }
    return reader.count(COUNT, papers.parameters());
  }

  /// How many papers each of some nodes has, by the node's id.
  public Map<String, Integer> countOf(Collection<String> ids, PaperSelection papers) {
    Map<String, @Nullable Object> parameters = papers.parameters();
    parameters.put("ids", List.copyOf(ids));
    return reader.countByOwner(of(COUNT_OF, papers), parameters);
  }

  private static Cypher of(Map<PaperOwner, Cypher> statements, PaperSelection papers) {
    Cypher statement = papers.owner() == null ? null : statements.get(papers.owner());
    if (statement == null) {
      throw new IllegalArgumentException("papers of which kind of node? " + papers);
    }
    return statement;
  }

  private static PaperNode paper(Record row) {
    return PaperNode.of(row.get("paper"));
  }
}
