package org.papergraph.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.Cypher;
import org.papergraph.model.CategoryScheme;
import org.springframework.stereotype.Component;

/// Lists categories.
@Component
public class CategoryFinder {
  private static final Cypher LIST = Cypher.named("read/categories");
  private static final Cypher COUNT = Cypher.named("read/count-categories");

  private final CypherReader reader;

  CategoryFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// The order of categories: most papers first, or by scheme and code; then by id.
  public enum Order {
    PAPERS,
    CODE
  }

  /// A category and the key by which a list is sorted.
  public record Keyed(CategoryNode category, String key) {}

  /// A page of the categories of a scheme, or of all.
  ///
  /// @param after the key after which the page begins
  public List<Keyed> list(
      @Nullable CategoryScheme scheme, Order order, @Nullable String after, int limit) {
    Map<String, @Nullable Object> parameters = parameters(scheme);
    parameters.put("byPapers", order == Order.PAPERS);
    parameters.put("after", after == null ? "" : after);
    parameters.put("limit", limit);
    return reader.list(
        LIST,
        parameters,
        row -> new Keyed(CategoryNode.of(row.get("category")), row.get("key").asString()));
  }

  public int count(@Nullable CategoryScheme scheme) {
    return reader.count(COUNT, parameters(scheme));
  }

  private static Map<String, @Nullable Object> parameters(@Nullable CategoryScheme scheme) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("scheme", scheme == null ? null : scheme.name());
    return parameters;
  }
}
