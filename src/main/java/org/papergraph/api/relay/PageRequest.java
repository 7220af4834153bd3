package org.papergraph.api.relay;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;

/// Which page of a list is asked for.
///
/// @param first the most elements to answer
/// @param after the cursor after which the page begins; null for the first page
/// @param counted whether the query selects `totalCount`, which costs a count
public record PageRequest(int first, @Nullable String after, boolean counted) {
  public static final int DEFAULT = 20;
  public static final int MAX = 100;

  public PageRequest {
    if (first < 1 || first > MAX) {
      throw new BadArgumentException(
          "first: %d is not between 1 and %d: ask for at most %d and go on with after: endCursor"
              .formatted(first, MAX, MAX));
    }
  }

  /// The page that a connection field's arguments `first` and `after` ask for.
  public static PageRequest of(DataFetchingEnvironment field) {
    Integer first = field.getArgument("first");
    String after = field.getArgument("after");
    return new PageRequest(
        first == null ? DEFAULT : first, after, field.getSelectionSet().contains("totalCount"));
  }

  /// The sort key after which the page begins, of a list so called; null for the first page.
  public @Nullable String afterKey(String list) {
    return after == null ? null : Cursor.decode(after, list);
  }

  /// How many rows to read: one more than to answer tells whether there is a next page.
  public int limit() {
    return first + 1;
  }
}
