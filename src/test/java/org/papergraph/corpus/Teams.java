package org.papergraph.corpus;

import java.util.stream.IntStream;

/// Who writes which paper. People write again with those with whom they wrote, so that productivity
/// follows a power law (Simon 1955, Lotka 1926) and coauthors repeat.
final class Teams {
  private static final double MEGA_PAPERS = 1 / 8000.0;
  private static final int LARGEST = 5000;
  private static final int COLLABORATIONS = 20;
  private static final int MEMBERS_OF_ONE = 6000;

  private final long seed;
  private final Communities communities;
  private final IntTable teams = new IntTable();
  private final IntList communityOf = new IntList();
  private final IntList[] papersOf;

  /// Numbers below this belong to members of the great collaborations.
  private int persons = COLLABORATIONS * MEMBERS_OF_ONE;

  Teams(long seed, Communities communities) {
    this.seed = seed;
    this.communities = communities;
    papersOf = new IntList[communities.count()];
    IntStream.range(0, papersOf.length).forEach(i -> papersOf[i] = new IntList());
  }

  /// Decides who writes the next paper.
  void next(double progress) {
    int paper = teams.rows();
    Dice dice = Dice.of(seed, Dice.Purpose.TEAM, paper);
    int community = communities.pick(dice, progress);
    if (dice.chance(MEGA_PAPERS)) {
      collaboration(dice);
    } else {
      double median = communities.field(community).team() * (0.85 + 0.4 * progress);
      int size = Math.clamp(Math.round(median * dice.logNormal(0.5)), 1, 60);
      team(dice, community, size);
    }
    teams.endRow();
    communityOf.add(community);
    papersOf[community].add(paper);
  }

  int size(int paper) {
    return teams.size(paper);
  }

  int person(int paper, int position) {
    return teams.get(paper, position);
  }

  int community(int paper) {
    return communityOf.get(paper);
  }

  /// The earlier papers of a community, in their order.
  IntList papers(int community) {
    return papersOf[community];
  }

  private void team(Dice dice, int community, int size) {
    IntList known = papersOf[community];
    if (!known.isEmpty()) {
      int earlier = recent(dice, known);
      for (int i = 0; i < teams.size(earlier) && teams.sizeOfOpenRow() < size; i++) {
        if (dice.chance(0.62)) {
          join(teams.get(earlier, i));
        }
      }
    }
    while (teams.sizeOfOpenRow() < size) {
      if (known.isEmpty() || dice.chance(0.42)) {
        join(persons++);
      } else {
        // Seldom somebody from another community.
        int paper = dice.chance(0.1) ? dice.below(teams.rows()) : recent(dice, known);
        int member = teams.get(paper, dice.below(teams.size(paper)));
        join(teams.size(paper) > 60 ? persons++ : member);
      }
    }
  }

  /// Up to five thousand of a great collaboration's members; few are missing from one paper.
  private void collaboration(Dice dice) {
    int size = Math.min(LARGEST, (int) (80 / (1 - dice.unit())));
    int first = dice.low(COLLABORATIONS, 2) * MEMBERS_OF_ONE;
    for (int i = 0; i < MEMBERS_OF_ONE && teams.sizeOfOpenRow() < size; i++) {
      if (dice.chance(0.95)) {
        teams.add(first + i);
      }
    }
  }

  private void join(int person) {
    if (!teams.openRowHolds(person)) {
      teams.add(person);
    }
  }

  static int recent(Dice dice, IntList papers) {
    return papers.get(papers.size() - 1 - dice.low(papers.size(), 1.5));
  }
}
