package org.papergraph.network;

import org.jspecify.annotations.Nullable;

/// The collaboration of two authors.
///
/// @param jointPapers each joint paper once
/// @param newmanWeight the sum of 1/(n−1) over the joint papers, n the authors of the paper
/// @param firstYear the year of the first dated joint paper
/// @param lastYear the year of the last dated joint paper
/// @param confidence how sure it is that the two worked together: for the joint paper that is
///   surest, the product of the confidences that each of them is the name on it
public record Tie(
    String from,
    String to,
    int jointPapers,
    double newmanWeight,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    double confidence) {
  /// The same tie, seen from the other end.
  public Tie reversed() {
    return new Tie(to, from, jointPapers, newmanWeight, firstYear, lastYear, confidence);
  }
}
