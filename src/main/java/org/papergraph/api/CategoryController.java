package org.papergraph.api;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Connection;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.NodeEdge;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.CategoryFinder;
import org.papergraph.graph.read.CategoryFinder.Order;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.model.CategoryScheme;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers for one category, and for the list of categories.
@Controller
class CategoryController {
  private final CategoryFinder categories;
  private final NamedNodes named;

  CategoryController(CategoryFinder categories, NamedNodes named) {
    this.categories = categories;
    this.named = named;
  }

  /// Which categories, as the schema's input says it.
  record CategoryFilter(@Nullable CategoryScheme scheme) {}

  @QueryMapping
  @Nullable CategoryNode category(@Argument String code) {
    return named.category(code).orElse(null);
  }

  @QueryMapping
  Connection<CategoryNode, NodeEdge<CategoryNode>> categories(
      @Argument @Nullable CategoryFilter filter,
      @Argument @Nullable Order orderBy,
      DataFetchingEnvironment field) {
    Order order = orderBy == null ? Order.PAPERS : orderBy;
    String list =
        switch (order) {
          case PAPERS -> "categories/papers";
          case CODE -> "categories/code";
        };
    PageRequest page = PageRequest.of(field);
    CategoryScheme scheme = filter == null ? null : filter.scheme();
    return Connection.of(
        page,
        categories.list(scheme, order, page.afterKey(list), page.limit()),
        row -> new NodeEdge<>(new Cursor(list, row.key()).encode(), row.category()),
        _ -> categories.count(scheme));
  }
}
