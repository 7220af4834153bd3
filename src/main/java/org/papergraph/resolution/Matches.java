package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pairs of papers with a common title for which there is evidence enough.
final class Matches {
  private final List<Cluster> papers;
  private final Map<Cluster, Set<Cluster>> matches = new HashMap<>();

  Matches(List<Cluster> unordered, Verdict enough) {
    papers = unordered.stream().sorted(Cluster.BY_FIRST_KEY).toList();
    Map<String, List<Cluster>> byTitle = new HashMap<>();
    for (Cluster paper : papers) {
      for (String key : paper.titleKeys()) {
        List<Cluster> same = byTitle.computeIfAbsent(key, _ -> new ArrayList<>());
        for (Cluster other : same) {
          if (paper.compare(other).compareTo(enough) >= 0) {
            matches.computeIfAbsent(paper, _ -> new HashSet<>()).add(other);
            matches.computeIfAbsent(other, _ -> new HashSet<>()).add(paper);
          }
        }
        same.add(paper);
      }
    }
  }

  /// In an order that does not ask in which order they came.
  List<Cluster> papers() {
    return papers;
  }

  Set<Cluster> of(Cluster paper) {
    return matches.getOrDefault(paper, Set.of());
  }
}
