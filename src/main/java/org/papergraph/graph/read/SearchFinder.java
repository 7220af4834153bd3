package org.papergraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Searches the full-text indexes of papers (English and Japanese), authors, categories and
/// repositories at once.
@Component
public class SearchFinder {
  private static final Cypher SEARCH = Cypher.named("read/search");
  private static final Cypher COUNT = Cypher.named("read/count-search");

  private static final List<FullText.Field> ENGLISH =
      List.of(new FullText.Field("title", 6), new FullText.Field("abstract", 1));
  private static final List<FullText.Field> JAPANESE =
      List.of(
          new FullText.Field("title", 6),
          new FullText.Field("titleJa", 6),
          new FullText.Field("abstractJa", 1));
  private static final List<FullText.Field> NAMES =
      List.of(new FullText.Field("names", 2), new FullText.Field("displayName", 2));
  private static final List<FullText.Field> CATEGORY =
      List.of(new FullText.Field("code", 4), new FullText.Field("name", 4));
  private static final List<FullText.Field> REPOSITORY =
      List.of(new FullText.Field("fullName", 2), new FullText.Field("name", 2));

  private final CypherReader reader;

  SearchFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// What can be searched for.
  public enum Kind {
    PAPER,
    AUTHOR,
    CATEGORY,
    REPOSITORY
  }

  /// What was found, and how well it fits.
  public record Hit(GraphNode node, double score) {}

  /// The place in the order of hits after which a page begins.
  public record Place(double score, String id) {
    static final Place START = new Place(Double.MAX_VALUE, "");
  }

  /// A page of what has all the words of a text, or is named by one of some ids: the best first.
  public List<Hit> list(
      String text, Set<Kind> kinds, Collection<String> ids, @Nullable Place after, int limit) {
    Place place = after == null ? Place.START : after;
    return reader.list(
        SEARCH,
        Map.of(
            "queries",
            queries(text, kinds),
            "ids",
            List.copyOf(ids),
            "score",
            place.score(),
            "id",
            place.id(),
            "limit",
            limit),
        SearchFinder::hit);
  }

  public int count(String text, Set<Kind> kinds, Collection<String> ids) {
    return reader.count(COUNT, Map.of("queries", queries(text, kinds), "ids", List.copyOf(ids)));
  }

  /// The full-text query for the names of authors; empty where the text has no word.
  public static Optional<String> authorWords(String text) {
    return FullText.name(text, NAMES);
  }

  private static List<Map<String, Object>> queries(String text, Set<Kind> kinds) {
    List<Map<String, Object>> queries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind)) {
        switch (kind) {
          case PAPER -> {
            add(queries, "paperText", FullText.words(text, ENGLISH));
            add(queries, "paperTextJa", FullText.words(text, JAPANESE));
          }
          case AUTHOR -> add(queries, "authorNames", authorWords(text));
          case CATEGORY -> add(queries, "categoryText", FullText.words(text, CATEGORY));
          case REPOSITORY -> add(queries, "repositoryText", FullText.words(text, REPOSITORY));
        }
      }
    }
    return queries;
  }

  private static void add(List<Map<String, Object>> queries, String index, Optional<String> words) {
    words.ifPresent(query -> queries.add(Map.of("index", index, "text", query)));
  }

  private static Hit hit(Record row) {
    Value node = row.get("node");
    String label = row.get("labels").get(0).asString();
    GraphNode read =
        switch (label) {
          case "Paper" -> PaperNode.of(node);
          case "Author" -> AuthorNode.of(node);
          case "Category" -> CategoryNode.of(node);
          case "Repository" -> RepositoryNode.of(node);
          default -> throw new IllegalStateException("a full-text index holds a " + label);
        };
    return new Hit(read, row.get("score").asDouble());
  }
}
