package org.papergraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts, once the authors of a network are chosen, the ties among them and what is not shown.
final class NetworkTally {
  private static final Comparator<Tie> MOST_JOINT_PAPERS_FIRST =
      Comparator.comparingInt(Tie::jointPapers)
          .reversed()
          .thenComparing(Tie::from)
          .thenComparing(Tie::to);

  private final TiePolicy policy;
  private final Map<String, Integer> distances;
  private final int depth;
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, Integer> jointPapers = new HashMap<>();
  private final Set<String> withoutRoom = new HashSet<>();
  private int byMegaPaper;
  private int byWeight;

  NetworkTally(TiePolicy policy, Map<String, Integer> distances, int depth) {
    this.policy = policy;
    this.distances = distances;
    this.depth = depth;
  }

  CollaborationNetwork of(Collection<Byline> bylines) {
    TieCounts counts =
        new TieCounts(
            bylines,
            distances.keySet(),
            policy,
            author -> distances.containsKey(author) || !policy.avoided().contains(author));
    distances.keySet().forEach(author -> counts.tiesOf(author).forEach(this::add));
    ties.sort(MOST_JOINT_PAPERS_FIRST);
    List<NetworkNode> nodes = new ArrayList<>();
    distances.forEach((author, distance) ->
        nodes.add(new NetworkNode(author, distance, jointPapers.getOrDefault(author, 0))));
    return new CollaborationNetwork(
        nodes, ties, new Hidden(withoutRoom.size(), byMegaPaper, byWeight));
  }

  private void add(Tie tie) {
    boolean within = distances.containsKey(tie.to());
    if (within ? tie.from().compareTo(tie.to()) > 0 : isOuter(tie.from())) {
      return; // seen from the other end, or beyond the depth that was asked for
    }
    if (policy.admits(tie)) {
      addAdmitted(tie, within);
    } else if (tie.jointPapers() == 0) {
      byMegaPaper++;
    } else {
      byWeight++;
    }
  }

  private void addAdmitted(Tie tie, boolean within) {
    if (!within) {
      withoutRoom.add(tie.to());
      return;
    }
    ties.add(tie);
    jointPapers.merge(tie.from(), tie.jointPapers(), Integer::sum);
    jointPapers.merge(tie.to(), tie.jointPapers(), Integer::sum);
  }

  private boolean isOuter(String author) {
    return distances.getOrDefault(author, depth) >= depth;
  }
}
