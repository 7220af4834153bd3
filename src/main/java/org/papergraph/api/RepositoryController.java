package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.RepositoryFinder;
import org.papergraph.graph.read.RepositoryFinder.Order;
import org.papergraph.graph.read.RepositoryFinder.Selection;
import org.papergraph.graph.read.RepositoryNode;
import org.papergraph.model.RepositoryKind;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers for one repository, and for the list of repositories.
@Controller
class RepositoryController {
  private final RepositoryFinder repositories;
  private final NamedNodes named;

  RepositoryController(RepositoryFinder repositories, NamedNodes named) {
    this.repositories = repositories;
    this.named = named;
  }

  /// Which repositories, as the schema's input says it.
  record RepositoryFilter(@Nullable String host, @Nullable RepositoryKind kind) {
    Selection selection() {
      return new Selection(host == null ? null : host.strip().toLowerCase(Locale.ROOT), kind);
    }
  }

  @QueryMapping
  @Nullable RepositoryNode repository(@Argument String fullName) {
    return named.repository(fullName).orElse(null);
  }

  @QueryMapping
  Connection<RepositoryNode, NodeEdge<RepositoryNode>> repositories(
      @Argument @Nullable RepositoryFilter filter,
      @Argument @Nullable Order orderBy,
      DataFetchingEnvironment field) {
    Order order = orderBy == null ? Order.NAME : orderBy;
    String list =
        switch (order) {
          case NAME -> "repositories/name";
          case PAPERS -> "repositories/papers";
        };
    PageRequest page = PageRequest.of(field);
    Selection selection = filter == null ? new Selection(null, null) : filter.selection();
    return Connection.of(
        page,
        repositories.list(selection, order, page.afterKey(list), page.limit()),
        row -> new NodeEdge<>(new Cursor(list, row.key()).encode(), row.repository()),
        _ -> repositories.count(selection));
  }
}
