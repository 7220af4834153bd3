package org.papergraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The shortest chain of ties between two authors, each tie of length 1.
///
/// Breadth-first from both ends at once, always the smaller wave: exact under the policy, and where
/// the two are not connected it ends when the smaller of their components is seen. Of several
/// shortest paths the answer is the one with the most joint papers over all its ties, then the one
/// whose ids, read from the beginning, come first.
public final class ShortestPath {
  /// Authors met, over both waves, at which a search gives up: about half a gigabyte.
  public static final int MAX_AUTHORS_MET = 2_000_000;

  private final BylineSource source;
  private final TiePolicy policy;

  public ShortestPath(BylineSource source, TiePolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /// The path, or empty where the two are not connected under the policy.
  ///
  /// @throws SearchTooWideException where more than [#MAX_AUTHORS_MET] authors were met
  public Optional<CollaborationPath> between(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(new CollaborationPath(List.of(), 0));
    }
    SearchSide forward = new SearchSide(from, source, policy, true);
    SearchSide backward = new SearchSide(to, source, policy, false);
    while (!forward.frontier().isEmpty() && !backward.frontier().isEmpty()) {
      if (forward.size() + backward.size() > MAX_AUTHORS_MET) {
        throw new SearchTooWideException(MAX_AUTHORS_MET);
      }
      boolean forwards = forward.frontier().size() <= backward.frontier().size();
      SearchSide grown = forwards ? forward : backward;
      SearchSide other = forwards ? backward : forward;
      grown.expand();
      // The waves grow by whole levels: the first authors that both know lie on shortest paths, and
      // every shortest path passes one of them.
      Optional<String> meeting =
          grown.frontier().stream()
              .filter(other::hasReached)
              .min(
                  Comparator.<String>comparingLong(
                          author -> -forward.of(author).total() - backward.of(author).total())
                      .thenComparingInt(author -> forward.of(author).rank()));
      if (meeting.isPresent()) {
        return Optional.of(join(forward.wayBack(meeting.get()), backward.wayBack(meeting.get())));
      }
    }
    return Optional.empty();
  }

  private static CollaborationPath join(List<Tie> toBeginning, List<Tie> toEnd) {
    List<Tie> ties = new ArrayList<>(toBeginning.reversed());
    toEnd.forEach(tie -> ties.add(tie.reversed()));
    return new CollaborationPath(ties, ties.size());
  }
}
