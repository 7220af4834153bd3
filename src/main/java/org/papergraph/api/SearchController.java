package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.Edge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.GraphNode;
import org.papergraph.graph.read.SearchFinder;
import org.papergraph.graph.read.SearchFinder.Kind;
import org.papergraph.graph.read.SearchFinder.Place;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers what a text finds.
@Controller
class SearchController {
  private static final String LIST = "search";
  private static final int LONGEST = 1000;

  private final SearchFinder search;
  private final SearchedIds searched;

  SearchController(SearchFinder search, SearchedIds searched) {
    this.search = search;
    this.searched = searched;
  }

  /// What was found, and how well it fits.
  record SearchEdge(String cursor, GraphNode node, double score) implements Edge<GraphNode> {}

  @QueryMapping
  Connection<GraphNode, SearchEdge> search(
      @Argument String query, @Argument @Nullable List<Kind> kinds, DataFetchingEnvironment field) {
    if (query.length() > LONGEST) {
      throw new BadArgumentException(
          "query: %d characters are more than %d: search for fewer words"
              .formatted(query.length(), LONGEST));
    }
    if (kinds != null && kinds.isEmpty()) {
      throw new BadArgumentException("kinds is empty: name what to look for, or leave it out");
    }
    Set<Kind> wanted = kinds == null ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
    PageRequest page = PageRequest.of(field);
    Place after = place(page);
    List<String> ids = searched.ids(query, wanted);
    return Connection.of(
        page,
        search.list(query, wanted, ids, after, page.limit()),
        hit ->
            new SearchEdge(
                new Cursor(LIST, hit.score() + " " + hit.node().id()).encode(),
                hit.node(),
                hit.score()),
        _ -> search.count(query, wanted, ids));
  }

  private static @Nullable Place place(PageRequest page) {
    String key = page.afterKey(LIST);
    if (key == null) {
      return null;
    }
    int space = key.indexOf(' ');
    try {
      return new Place(
          Double.parseDouble(key.substring(0, Math.max(0, space))), key.substring(space + 1));
    } catch (NumberFormatException e) {
      throw new BadArgumentException(
          "after: \"%s\" is not a cursor of this list: give an endCursor that it answered"
              .formatted(page.after()));
    }
  }
}
