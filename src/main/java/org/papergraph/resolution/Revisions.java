package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;

/// Which records still speak for a list of a paper (categories, references, …), where a source has
/// revised it: what the source said of an earlier version stays attested, but is not true any more.
///
/// A record is superseded by one of the same provider that has such a list as well and tells of a
/// newer version. Records that tell of no version, or of the same one, complete each other.
final class Revisions {
  private Revisions() {}

  /// The records whose list holds, in their order.
  static List<AttestedRecord> current(
      List<AttestedRecord> bestFirst, Function<PaperRecord, ? extends List<?>> list) {
    List<AttestedRecord> telling =
        bestFirst.stream().filter(record -> !list.apply(record.record()).isEmpty()).toList();
    if (telling.size() < 2) {
      return telling;
    }
    Map<String, List<AttestedRecord>> dated =
        telling.stream()
            .filter(Revisions::tellsVersion)
            .collect(Collectors.groupingBy(record -> record.record().source().provider()));
    List<AttestedRecord> current = new ArrayList<>(telling);
    dated
        .values()
        .forEach(revisions ->
            revisions.stream().filter(r -> isSuperseded(r, revisions)).forEach(current::remove));
    return current;
  }

  private static boolean isSuperseded(AttestedRecord record, List<AttestedRecord> revisions) {
    return revisions.stream().anyMatch(other -> isNewer(other.record(), record.record()));
  }

  private static boolean tellsVersion(AttestedRecord record) {
    return record.record().updated() != null || version(record.record()) > 0;
  }

  private static boolean isNewer(PaperRecord one, PaperRecord other) {
    PartialDate here = one.updated();
    PartialDate there = other.updated();
    if (here != null && there != null && !here.firstDay().equals(there.firstDay())) {
      return here.firstDay().isAfter(there.lastDay());
    }
    return version(other) > 0 && version(one) > version(other);
  }

  private static int version(PaperRecord record) {
    ArxivId arxiv = Attesting.arxivId(record);
    return arxiv == null ? 0 : arxiv.version();
  }
}
