package org.papergraph.topics;

/// How two topics lie to each other.
///
/// @param jointPapers papers of both, c
/// @param papers papers of the one, sᵢ
/// @param otherPapers papers of the other, sⱼ
/// @param allPapers papers of every topic and of none, N
public record Association(int jointPapers, int papers, int otherPapers, int allPapers) {
  public Association {
    if (jointPapers < 0 || jointPapers > Math.min(papers, otherPapers)) {
      throw new IllegalArgumentException(
          jointPapers + " joint papers of topics of " + papers + " and " + otherPapers);
    }
  }

  /// How many times as many joint papers there are as two independent topics of these sizes would
  /// have: c·N/(sᵢ·sⱼ) (van Eck and Waltman, JASIST 60(8), 2009).
  public double associationStrength() {
    return jointPapers == 0 ? 0 : (double) jointPapers * allPapers / papers / otherPapers;
  }

  /// Joint papers ÷ papers of either: c/(sᵢ+sⱼ−c).
  public double jaccard() {
    return jointPapers == 0 ? 0 : (double) jointPapers / (papers + otherPapers - jointPapers);
  }
}
