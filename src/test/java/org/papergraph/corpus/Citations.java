package org.papergraph.corpus;

/// Which earlier papers a paper cites: those of its community, and what these cite, so that papers
/// that are cited much are cited more (Price 1976).
final class Citations {
  private static final double MEDIAN = 6.2;
  private static final int MOST = 300;

  private final long seed;
  private final Teams teams;
  private final IntTable cited = new IntTable();

  Citations(long seed, Teams teams) {
    this.seed = seed;
    this.teams = teams;
  }

  /// Decides what the next paper cites; its team is known.
  void next() {
    int paper = cited.rows();
    Dice dice = Dice.of(seed, Dice.Purpose.CITATIONS, paper);
    int wanted = (int) Math.min(MOST, Math.round(MEDIAN * dice.logNormal(0.75)));
    IntList own = teams.papers(teams.community(paper));
    for (int tries = 2 * wanted; tries > 0 && cited.sizeOfOpenRow() < wanted; tries--) {
      int target = target(dice, own);
      if (target < paper && !cited.openRowHolds(target)) {
        cited.add(target);
      }
    }
    cited.endRow();
  }

  int count(int paper) {
    return cited.size(paper);
  }

  int cited(int paper, int which) {
    return cited.get(paper, which);
  }

  private int target(Dice dice, IntList own) {
    double kind = dice.unit();
    if (kind < 0.85 && own.size() > 1) {
      int earlier = Teams.recent(dice, own);
      boolean copied = kind < 0.5 && earlier < cited.rows() && cited.size(earlier) > 0;
      return copied ? cited.get(earlier, dice.below(cited.size(earlier))) : earlier;
    }
    IntList all = cited.cells();
    return kind < 0.9 && !all.isEmpty()
        ? all.get(dice.below(all.size()))
        : dice.below(cited.rows() + 1);
  }
}
