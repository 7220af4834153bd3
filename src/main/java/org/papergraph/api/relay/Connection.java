package org.papergraph.api.relay;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param counted the length of the whole list; null where the query did not ask for it
public record Connection<N, E extends Edge<N>>(
    List<E> edges, PageInfo pageInfo, @Nullable Integer counted) {
  public Connection {
    edges = List.copyOf(edges);
  }

  /// The page that a request asks for.
  ///
  /// @param rows what was read: up to [PageRequest#limit] rows from after the cursor, in order
  /// @param edge the edge of a row
  /// @param count counts the whole list; called only if the query asks for it
  public static <R, N, E extends Edge<N>> Connection<N, E> of(
      PageRequest page, List<R> rows, Function<R, E> edge, ToIntFunction<PageRequest> count) {
    List<E> edges = rows.stream().limit(page.first()).map(edge).toList();
    PageInfo info =
        new PageInfo(
            rows.size() > page.first(),
            page.after() != null,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new Connection<>(edges, info, page.counted() ? count.applyAsInt(page) : null);
  }

  /// A page of plain edges, their cursors made of the list's name and each node's sort key.
  public static <N> Connection<N, NodeEdge<N>> of(
      PageRequest page,
      String list,
      List<N> nodes,
      Function<N, String> sortKey,
      ToIntFunction<PageRequest> count) {
    return of(
        page,
        nodes,
        node -> new NodeEdge<>(new Cursor(list, sortKey.apply(node)).encode(), node),
        count);
  }

  /// The nodes without their edges.
  public List<N> nodes() {
    return edges.stream().map(Edge::node).toList();
  }

  /// The length of the whole list.
  public int totalCount() {
    if (counted == null) {
      throw new IllegalStateException("totalCount was read but not asked for");
    }
    return counted;
  }
}
