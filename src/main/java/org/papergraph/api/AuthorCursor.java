package org.papergraph.api;

import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Cursor;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.AuthorNode.SortKey;
import org.papergraph.graph.read.AuthorOrder;

/// The cursors of lists of authors in an order.
record AuthorCursor(AuthorOrder order, String list) {
  /// Stands in no name as folded and in no id.
  private static final String SEPARATOR = "\t";

  static AuthorCursor of(AuthorOrder order) {
    return switch (order) {
      case PAPERS -> new AuthorCursor(order, "authors/papers");
      case NAME -> new AuthorCursor(order, "authors/name");
    };
  }

  String at(AuthorNode author) {
    String key =
        switch (order) {
          case PAPERS -> author.rankKey();
          case NAME -> author.nameKey() + SEPARATOR + author.id();
        };
    return new Cursor(list, key).encode();
  }

  AuthorNode.@Nullable SortKey after(PageRequest page) {
    String key = page.afterKey(list);
    if (key == null) {
      return null;
    }
    return switch (order) {
      case PAPERS -> new SortKey(key, "", "");
      case NAME -> {
        int end = Math.max(0, key.indexOf(SEPARATOR));
        yield new SortKey("", key.substring(0, end), key.substring(end).strip());
      }
    };
  }
}
