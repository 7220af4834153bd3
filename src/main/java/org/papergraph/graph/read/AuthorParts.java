package org.papergraph.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Reads what hangs on authors, for many authors in one statement each.
@Component
public class AuthorParts {
  private static final Cypher YEARS = Cypher.named("read/years-of-authors");
  private static final Cypher TOPICS = Cypher.named("read/topics-of-authors");
  private static final Cypher COUNT_TOPICS = Cypher.named("read/count-topics-of-authors");
  private static final Cypher REPOSITORIES = Cypher.named("read/repositories-of-authors");
  private static final Cypher COUNT_REPOSITORIES =
      Cypher.named("read/count-repositories-of-authors");

  private final CypherReader reader;

  AuthorParts(CypherReader reader) {
    this.reader = reader;
  }

  /// The years of the first and the last dated paper.
  public record Years(int first, int last) {}

  /// A topic of an author.
  ///
  /// @param papers how many of the author's papers are in it
  /// @param key the key by which the list is sorted
  public record AuthorTopic(TopicNode topic, int papers, String key) {}

  /// By the authors' ids; authors without dated papers are absent.
  public Map<String, Years> years(Collection<String> authorIds) {
    Map<String, Years> years = new HashMap<>();
    reader
        .listByOwner(
            YEARS,
            Map.of("ids", List.copyOf(authorIds)),
            row -> new Years(row.get("firstYear").asInt(), row.get("lastYear").asInt()))
        .forEach((author, rows) -> years.put(author, rows.getFirst()));
    return years;
  }

  /// A page of each author's topics, those of most papers first.
  public Map<String, List<AuthorTopic>> topics(
      Collection<String> authorIds, @Nullable String after, int limit) {
    return reader.listByOwner(
        TOPICS,
        page(authorIds, after, limit),
        row ->
            new AuthorTopic(
                CategoryNode.of(row.get("category")),
                row.get("papers").asInt(),
                row.get("key").asString()));
  }

  public Map<String, Integer> countTopics(Collection<String> authorIds) {
    return reader.countByOwner(COUNT_TOPICS, Map.of("ids", List.copyOf(authorIds)));
  }

  /// A page of each author's repositories by key.
  public Map<String, List<RepositoryNode>> repositories(
      Collection<String> authorIds, @Nullable String after, int limit) {
    return reader.listByOwner(
        REPOSITORIES,
        page(authorIds, after, limit),
        row -> RepositoryNode.of(row.get("repository")));
  }

  public Map<String, Integer> countRepositories(Collection<String> authorIds) {
    return reader.countByOwner(COUNT_REPOSITORIES, Map.of("ids", List.copyOf(authorIds)));
  }

  private static Map<String, Object> page(
      Collection<String> ids, @Nullable String after, int limit) {
    return Map.of("ids", List.copyOf(ids), "after", after == null ? "" : after, "limit", limit);
  }
}
