package org.papergraph.resolution;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;

/// Records that are one paper so far. Equal only to itself; its evidence is looked at only where
/// another paper has the same title.
final class Cluster {
  /// A total order that does not ask in which order records came.
  static final Comparator<Cluster> BY_FIRST_KEY = comparing(cluster -> cluster.firstKey);

  private final List<AttestedRecord> bestFirst;
  private final String firstKey;
  private @Nullable Evidence evidence;

  Cluster(Stream<AttestedRecord> records) {
    bestFirst = RecordRank.bestFirst(records);
    firstKey =
        bestFirst.stream().map(AttestedRecord::key).min(Comparator.naturalOrder()).orElseThrow();
  }

  static Cluster joined(List<Cluster> papers) {
    return papers.size() == 1
        ? papers.getFirst()
        : new Cluster(papers.stream().flatMap(paper -> paper.bestFirst.stream()));
  }

  List<AttestedRecord> bestFirst() {
    return bestFirst;
  }

  Set<String> titleKeys() {
    return bestFirst.stream()
        .map(record -> record.keys().titleKey())
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  Verdict compare(Cluster other) {
    return PaperMatch.compare(evidence(), other.evidence());
  }

  private Evidence evidence() {
    if (evidence == null) {
      evidence = Evidence.of(bestFirst);
    }
    return evidence;
  }
}
