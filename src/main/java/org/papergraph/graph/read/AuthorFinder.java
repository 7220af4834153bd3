package org.papergraph.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Lists authors.
@Component
public class AuthorFinder {
  private static final Cypher BY_PAPERS = Cypher.named("read/authors-by-papers");
  private static final Cypher BY_NAME = Cypher.named("read/authors-by-name");
  private static final Cypher OF_CATEGORY = Cypher.named("read/authors-of-category");
  private static final Cypher COUNT_OF_CATEGORY = Cypher.named("read/count-authors-of-category");
  private static final Cypher NAMED = Cypher.named("read/authors-named");
  private static final Cypher COUNT_NAMED = Cypher.named("read/count-authors-named");
  private static final Cypher MEANT = Cypher.named("read/authors-a-name-means");

  private final CypherReader reader;

  AuthorFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// Which authors.
  ///
  /// @param category the id of a category in which they have papers; null for any
  /// @param words a full-text query for their names; null for any
  public record Selection(@Nullable String category, @Nullable String words) {
    public boolean isAll() {
      return category == null && words == null;
    }
  }

  /// An author and the key by which a list is sorted.
  public record Keyed(AuthorNode author, String key) {}

  /// A page of the selected authors.
  ///
  /// @param after the sort key of the author after whom the page begins
  public List<AuthorNode> list(
      Selection authors, AuthorOrder order, AuthorNode.@Nullable SortKey after, int limit) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("categoryId", authors.category());
    parameters.put("words", authors.words());
    parameters.put("byPapers", order == AuthorOrder.PAPERS);
    parameters.put("after", after == null ? "" : after.rankKey());
    parameters.put("afterName", after == null ? "" : after.nameKey());
    parameters.put("afterId", after == null ? "" : after.id());
    parameters.put("limit", limit);
    return reader.list(
        statement(authors, order), parameters, row -> AuthorNode.of(row.get("author")));
  }

  /// How many authors a selection has that is not all.
  public int count(Selection authors) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("categoryId", authors.category());
    parameters.put("words", authors.words());
    return reader.count(authors.words() == null ? COUNT_OF_CATEGORY : COUNT_NAMED, parameters);
  }

  /// The authors whom a name may mean, those of exactly this name first.
  ///
  /// @param words a full-text query for the name
  /// @param after the key after which the page begins
  public List<Keyed> listMeant(String words, String name, @Nullable String after, int limit) {
    return reader.list(
        MEANT,
        Map.of("words", words, "name", name, "after", after == null ? "" : after, "limit", limit),
        row -> new Keyed(AuthorNode.of(row.get("author")), row.get("key").asString()));
  }

  private static Cypher statement(Selection authors, AuthorOrder order) {
    if (authors.words() != null) {
      return NAMED;
    }
    if (authors.category() != null) {
      return OF_CATEGORY;
    }
    return switch (order) {
      case PAPERS -> BY_PAPERS;
      case NAME -> BY_NAME;
    };
  }
}
