package org.papergraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the two waves of a breadth-first search, level by level.
///
/// Of all shortest ways to an author it keeps the best one: most joint papers in total, then the
/// lowest rank of the author before. What it holds grows with the authors met, not with their ties.
final class SearchSide {
  /// Authors whose papers are read at once.
  private static final int CHUNK = 2_000;

  private final Map<String, Reached> reached = new HashMap<>();
  private final BylineSource source;
  private final TiePolicy policy;
  private final boolean ranksByWay;
  private List<String> frontier;
  private int level;

  /// @param ranksByWay whether the authors of a level are ranked by the ids of the whole way to
  ///   them, as seen from the path's beginning, or by their own id, as seen from its end
  SearchSide(String start, BylineSource source, TiePolicy policy, boolean ranksByWay) {
    this.source = source;
    this.policy = policy;
    this.ranksByWay = ranksByWay;
    frontier = List.of(start);
    reached.put(start, new Reached(0, 0, null, 0));
  }

  List<String> frontier() {
    return frontier;
  }

  int size() {
    return reached.size();
  }

  boolean hasReached(String author) {
    return reached.containsKey(author);
  }

  Reached of(String author) {
    Reached found = reached.get(author);
    if (found == null) {
      throw new IllegalArgumentException("not reached: " + author);
    }
    return found;
  }

  /// The ties back to the start, the author's own first.
  List<Tie> wayBack(String author) {
    List<Tie> ties = new ArrayList<>();
    for (Tie via = of(author).via(); via != null; via = of(via.from()).via()) {
      ties.add(via);
    }
    return ties;
  }

  /// Goes one level further.
  void expand() {
    Set<String> next = new LinkedHashSet<>();
    for (int begin = 0; begin < frontier.size(); begin += CHUNK) {
      List<String> chunk = frontier.subList(begin, Math.min(begin + CHUNK, frontier.size()));
      Collection<Byline> bylines = source.bylinesOf(chunk);
      TieCounts counts = new TieCounts(bylines, new HashSet<>(chunk), policy, this::isOpen);
      for (String author : chunk) {
        for (Tie tie : counts.tiesOf(author)) {
          if (policy.admits(tie)) {
            offer(tie);
            next.add(tie.to());
          }
        }
      }
    }
    level++;
    frontier = rank(next);
  }

  private boolean isOpen(String author) {
    Reached before = reached.get(author);
    return !policy.avoided().contains(author) && (before == null || before.level() > level);
  }

  private void offer(Tie tie) {
    Reached from = of(tie.from());
    Reached way = new Reached(level + 1, from.total() + tie.jointPapers(), tie, 0);
    reached.merge(tie.to(), way, (known, other) -> isBetter(other, known) ? other : known);
  }

  private boolean isBetter(Reached way, Reached known) {
    return way.total() > known.total()
        || (way.total() == known.total() && rankBefore(way) < rankBefore(known));
  }

  private int rankBefore(Reached way) {
    return way.via() == null ? 0 : of(way.via().from()).rank();
  }

  private List<String> rank(Collection<String> authors) {
    Comparator<String> byId = Comparator.naturalOrder();
    Comparator<String> byWay = Comparator.comparingInt(author -> rankBefore(of(author)));
    List<String> ranked =
        authors.stream().sorted(ranksByWay ? byWay.thenComparing(byId) : byId).toList();
    for (int rank = 0; rank < ranked.size(); rank++) {
      Reached way = of(ranked.get(rank));
      reached.put(ranked.get(rank), new Reached(way.level(), way.total(), way.via(), rank));
    }
    return ranked;
  }

  /// The best way to an author.
  ///
  /// @param total the joint papers of all ties on it
  /// @param via the last tie, none at the start
  /// @param rank the place of the author among those of the level
  record Reached(int level, long total, @Nullable Tie via, int rank) {}
}
