package org.papergraph.network;

import java.util.List;

/// A chain of ties from one author to another; empty from an author to themself.
///
/// @param length the sum of the lengths of its ties
public record CollaborationPath(List<Tie> ties, double length) {
  public CollaborationPath {
    ties = List.copyOf(ties);
  }

  /// The number of ties: the collaboration distance where every tie is of length 1.
  public int distance() {
    return ties.size();
  }

  /// How sure the path is: the product of the confidences of its ties.
  public double confidence() {
    return ties.stream().mapToDouble(Tie::confidence).reduce(1, (a, b) -> a * b);
  }
}
