package org.papergraph.api.collaboration;

import org.jspecify.annotations.Nullable;
import org.papergraph.api.relay.Edge;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CoauthorFinder.Coauthor;
import org.papergraph.graph.read.CoauthorFinder.Pair;
import org.papergraph.graph.read.TiePapers;

/// A coauthor in a list, and the tie.
///
/// @param pair the author whose list it is, and the coauthor
/// @param counted which papers make the tie
record CoauthorEdge(
    String cursor,
    AuthorNode node,
    int jointPapers,
    double newmanWeight,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    Pair pair,
    TiePapers counted)
    implements Edge<AuthorNode> {
  static CoauthorEdge of(String owner, TiePapers counted, String cursor, Coauthor read) {
    return new CoauthorEdge(
        cursor,
        read.author(),
        read.jointPapers(),
        read.newmanWeight(),
        read.firstYear(),
        read.lastYear(),
        new Pair(owner, read.author().id()),
        counted);
  }
}
