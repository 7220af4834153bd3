package org.papergraph.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The network around some seeds, as far as a depth and as large as a limit.
///
/// Where not all find room, nearer authors come before farther ones, then those with the strongest
/// tie (joint papers, then Newman weight to nine digits) to an author already chosen who is nearer,
/// then by id: the same question has the same answer.
public final class NetworkSearch {
  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingInt(Tie::jointPapers)
          .thenComparingLong(tie -> Math.round(tie.newmanWeight() * 1e9))
          .reversed()
          .thenComparing(Tie::to)
          .thenComparing(Tie::from);

  private final BylineSource source;
  private final TiePolicy policy;

  public NetworkSearch(BylineSource source, TiePolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /// The network around the seeds.
  ///
  /// @param seeds who are shown in any case, at distance 0
  /// @param depth the farthest distance shown
  /// @param limit how many authors, seeds included, are shown at most
  public CollaborationNetwork around(Collection<String> seeds, int depth, int limit) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    seeds.forEach(seed -> distances.put(seed, 0));
    Map<String, Byline> bylines = new HashMap<>();
    List<String> ring = List.copyOf(distances.keySet());
    read(ring, bylines);
    for (int distance = 1; distance <= depth && !ring.isEmpty(); distance++) {
      List<String> next = strongest(ring, distances.keySet(), bylines.values());
      ring = next.subList(0, Math.clamp(limit - distances.size(), 0, next.size()));
      for (String author : ring) {
        distances.put(author, distance);
      }
      read(ring, bylines);
    }
    return new NetworkTally(policy, distances, depth).of(bylines.values());
  }

  private void read(List<String> authors, Map<String, Byline> bylines) {
    if (!authors.isEmpty()) {
      source.bylinesOf(authors).forEach(byline -> bylines.put(byline.paper(), byline));
    }
  }

  /// The authors outside who have ties into the ring, strongest tie first.
  private List<String> strongest(List<String> ring, Set<String> shown, Collection<Byline> bylines) {
    TieCounts counts =
        new TieCounts(
            bylines,
            Set.copyOf(ring),
            policy,
            author -> !shown.contains(author) && !policy.avoided().contains(author));
    Map<String, Tie> best = new HashMap<>();
    for (String author : ring) {
      for (Tie tie : counts.tiesOf(author)) {
        if (policy.admits(tie)) {
          best.merge(tie.to(), tie, (a, b) -> STRONGEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    return best.values().stream().sorted(STRONGEST_FIRST).map(Tie::to).toList();
  }
}
