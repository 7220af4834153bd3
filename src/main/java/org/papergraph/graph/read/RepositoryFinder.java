package org.papergraph.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.Cypher;
import org.papergraph.model.RepositoryKind;
import org.springframework.stereotype.Component;

/// Lists repositories.
@Component
public class RepositoryFinder {
  private static final Cypher BY_NAME = Cypher.named("read/repositories-by-name");
  private static final Cypher BY_PAPERS = Cypher.named("read/repositories-by-papers");
  private static final Cypher COUNT = Cypher.named("read/count-repositories");

  private final CypherReader reader;

  RepositoryFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// The order of repositories: by host, owner and name, or most papers first; then by id.
  public enum Order {
    NAME,
    PAPERS
  }

  /// Which repositories; every part that is not null must hold.
  public record Selection(@Nullable String host, @Nullable RepositoryKind kind) {}

  /// A repository and the key by which a list is sorted.
  public record Keyed(RepositoryNode repository, String key) {}

  /// A page of the selected repositories.
  ///
  /// @param after the key after which the page begins
  public List<Keyed> list(Selection repositories, Order order, @Nullable String after, int limit) {
    Map<String, @Nullable Object> parameters = parameters(repositories);
    parameters.put("after", after == null ? "" : after);
    parameters.put("limit", limit);
    Cypher statement =
        switch (order) {
          case NAME -> BY_NAME;
          case PAPERS -> BY_PAPERS;
        };
    return reader.list(
        statement,
        parameters,
        row -> new Keyed(RepositoryNode.of(row.get("repository")), row.get("key").asString()));
  }

  public int count(Selection repositories) {
    return reader.count(COUNT, parameters(repositories));
  }

  private static Map<String, @Nullable Object> parameters(Selection repositories) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("host", repositories.host());
    parameters.put("kind", repositories.kind() == null ? null : repositories.kind().name());
    return parameters;
  }
}
