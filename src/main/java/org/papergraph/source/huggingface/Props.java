package org.papergraph.source.huggingface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.JsonPlace;
import org.papergraph.source.Parsed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An object that holds papers: the properties of a page's component, or one paper.
///
/// It is read token by token, so that of one that was cut off the whole items are known.
final class Props {
  private static final String SEARCH_RESULTS = "searchResults";
  private static final String DAILY_PAPERS = "dailyPapers";

  /// What is read of the object besides lists of papers; the rest is passed over.
  private static final Set<String> KEPT =
      Set.of(
          "paper",
          "id",
          "title",
          "summary",
          "authors",
          "publishedAt",
          "upvotes",
          "ai_keywords",
          "githubRepo",
          "projectPage",
          "query",
          "error");

  private final Items items;
  private final ObjectNode fields = Items.MAPPER.createObjectNode();
  private final Map<String, List<Parsed>> lists = new LinkedHashMap<>();
  private @Nullable Parsed damage;

  Props(Items items) {
    this.items = items;
  }

  /// @param json of one object
  static Props of(String json, Items items) {
    Props props = new Props(items);
    JsonParser in = Items.PAGE_MAPPER.createParser(json);
    try (in) {
      if (in.nextToken() == JsonToken.START_OBJECT) {
        props.read(in, Set.of());
      }
    } catch (JacksonException e) {
      props.damage =
          items.reject("data-props, " + JsonPlace.of(in.currentLocation()), JsonPlace.reason(e));
    }
    return props;
  }

  /// The papers that the page is about; empty where the object holds none.
  ///
  /// A search page also holds the papers that trend: those are not its result.
  Optional<List<Parsed>> papers() {
    if (isSearch()) {
      return Optional.ofNullable(lists.get(SEARCH_RESULTS)).map(this::withDamage);
    }
    if (lists.containsKey(DAILY_PAPERS)) {
      return Optional.of(withDamage(lists.getOrDefault(DAILY_PAPERS, List.of())));
    }
    return PaperNode.isPaper(fields)
        ? Optional.of(withDamage(List.of(items.read(fields, "paper"))))
        : Optional.empty();
  }

  private boolean isSearch() {
    JsonNode words = fields.path("query").path("q");
    return words.isString() && !words.stringValue().isBlank();
  }

  private List<Parsed> withDamage(List<Parsed> papers) {
    if (damage == null) {
      return papers;
    }
    List<Parsed> all = new ArrayList<>(papers);
    all.add(damage);
    return all;
  }

  /// Why the object could not be read to its end.
  Optional<Parsed> damage() {
    return Optional.ofNullable(damage);
  }

  /// What the API says where it has no answer, if it says so.
  @Nullable String error() {
    JsonNode error = fields.path("error");
    return error.isString() ? error.stringValue() : null;
  }

  /// Reads the object at whose beginning the parser stands, to its end or to the beginning of a
  /// list of one of these names, which is returned.
  @Nullable String read(JsonParser in, Set<String> lists) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      boolean list = in.nextToken() == JsonToken.START_ARRAY;
      if (list && lists.contains(key)) {
        return key;
      }
      if (list && (key.equals(DAILY_PAPERS) || key.equals(SEARCH_RESULTS))) {
        readList(in, key);
      } else if (KEPT.contains(key)) {
        fields.set(key, Items.MAPPER.readTree(in));
      } else {
        in.skipChildren();
      }
    }
    return null;
  }

  private void readList(JsonParser in, String key) {
    List<Parsed> papers = new ArrayList<>();
    lists.put(key, papers);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      JsonNode item = Items.MAPPER.readTree(in);
      papers.add(items.read(item, key + " " + (papers.size() + 1)));
    }
  }
}
