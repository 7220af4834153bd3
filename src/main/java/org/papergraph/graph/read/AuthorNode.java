package org.papergraph.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/// An author as it was read.
///
/// @param nameKey the display name as folded for comparison
/// @param rankKey the key by which authors are sorted: most papers first, then id
public record AuthorNode(
    String id,
    String displayName,
    List<String> names,
    @Nullable String orcid,
    int paperCount,
    String nameKey,
    String rankKey)
    implements GraphNode {

  public static AuthorNode of(MapAccessor author) {
    return new AuthorNode(
        author.get("id").asString(),
        author.get("displayName").asString(),
        Cells.texts(author, "names"),
        Cells.text(author, "orcid"),
        author.get("paperCount").asInt(),
        author.get("nameKey").asString(),
        author.get("rankKey").asString());
  }

  /// What places an author in a list of any order.
  public record SortKey(String rankKey, String nameKey, String id) {}

  public SortKey sortKey() {
    return new SortKey(rankKey, nameKey, id);
  }
}
