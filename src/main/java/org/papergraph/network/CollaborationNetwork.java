package org.papergraph.network;

import java.util.List;

/// Authors around some seeds and the ties among them.
///
/// @param nodes nearest first, each tied to a nearer one; the seeds in the order asked
/// @param ties among the nodes, each once, its ends in the order of ids; most joint papers first,
///   then by ids
public record CollaborationNetwork(List<NetworkNode> nodes, List<Tie> ties, Hidden hidden) {
  public CollaborationNetwork {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }
}
