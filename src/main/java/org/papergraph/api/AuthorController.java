package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorFinder;
import org.papergraph.graph.read.AuthorFinder.Selection;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.AuthorOrder;
import org.papergraph.graph.read.NodeFinder;
import org.papergraph.graph.read.SearchFinder;
import org.papergraph.graph.read.StatisticsFinder;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers for one author, and for lists of authors.
@Controller
class AuthorController {
  private static final String MEANT = "authors/by-name";

  private final AuthorFinder authors;
  private final NodeFinder nodes;
  private final NamedNodes named;
  private final StatisticsFinder statistics;

  AuthorController(
      AuthorFinder authors, NodeFinder nodes, NamedNodes named, StatisticsFinder statistics) {
    this.authors = authors;
    this.nodes = nodes;
    this.named = named;
    this.statistics = statistics;
  }

  /// Which authors, as the schema's input says it.
  record AuthorFilter(@Nullable String category, @Nullable String name) {
    static final AuthorFilter NONE = new AuthorFilter(null, null);
  }

  @QueryMapping
  @Nullable AuthorNode author(@Argument String id) {
    return nodes.findAuthor(id).orElse(null);
  }

  @QueryMapping
  Connection<AuthorNode, NodeEdge<AuthorNode>> authorsByName(
      @Argument String name, DataFetchingEnvironment field) {
    PageRequest page = PageRequest.of(field);
    String after = page.afterKey(MEANT);
    Optional<String> words = SearchFinder.authorWords(name);
    String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return Connection.of(
        page,
        words.map(query -> authors.listMeant(query, plain, after, page.limit())).orElse(List.of()),
        row -> new NodeEdge<>(new Cursor(MEANT, row.key()).encode(), row.author()),
        _ -> words.map(query -> authors.count(new Selection(null, query))).orElse(0));
  }

  @QueryMapping
  Connection<AuthorNode, NodeEdge<AuthorNode>> authors(
      @Argument @Nullable AuthorFilter filter,
      @Argument @Nullable AuthorOrder orderBy,
      DataFetchingEnvironment field) {
    AuthorCursor cursors = AuthorCursor.of(orderBy == null ? AuthorOrder.PAPERS : orderBy);
    PageRequest page = PageRequest.of(field);
    AuthorNode.SortKey after = cursors.after(page);
    Optional<Selection> selection = selection(filter == null ? AuthorFilter.NONE : filter);
    return Connection.of(
        page,
        selection
            .map(selected -> authors.list(selected, cursors.order(), after, page.limit()))
            .orElse(List.of()),
        author -> new NodeEdge<>(cursors.at(author), author),
        _ -> selection.map(this::count).orElse(0));
  }

  /// Empty where the filter names a category that is not there, or a name without a letter.
  private Optional<Selection> selection(AuthorFilter filter) {
    Optional<String> category = named.categoryId(filter.category());
    Optional<String> words = Optional.ofNullable(filter.name()).flatMap(SearchFinder::authorWords);
    boolean unknown =
        (filter.category() != null && category.isEmpty())
            || (filter.name() != null && words.isEmpty());
    return unknown
        ? Optional.empty()
        : Optional.of(new Selection(category.orElse(null), words.orElse(null)));
  }

  private int count(Selection selected) {
    return selected.isAll() ? statistics.find().authors() : authors.count(selected);
  }
}
