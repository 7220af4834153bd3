package org.papergraph.resolution;

import java.util.Collections;

/// Whether two papers with a title in common are one.
///
/// - Different arXiv ids are never one.
/// - With names on both sides, the names decide ([NameAgreement]). Dates count only where the title
///   is not distinctive: a preprint and the printed version may be years apart, but so may be two
///   editorials of one editor.
/// - With a number of authors on one side, the numbers must agree, and the dates must not
///   contradict.
/// - Else the title must be distinctive, and the dates must not contradict.
///
/// Dates contradict where both tell the first version's day and the days differ by more than two,
/// or where one was published more than two days after the last version of the other.
final class PaperMatch {
  private PaperMatch() {}

  static Verdict compare(Evidence one, Evidence other) {
    if (one.arxiv() != null && other.arxiv() != null && !one.arxiv().equals(other.arxiv())) {
      return Verdict.CONTRADICTED;
    }
    boolean distinctive = !Collections.disjoint(one.distinctiveTitles(), other.distinctiveTitles());
    if (!one.names().isEmpty() && !other.names().isEmpty()) {
      boolean agree =
          NameAgreement.agree(one.names(), other.names(), one.truncated() || other.truncated())
              && (distinctive || !datesContradict(one, other));
      return agree ? Verdict.CERTAIN : Verdict.CONTRADICTED;
    }
    boolean counted = !one.counts().isEmpty() && !other.counts().isEmpty();
    if ((counted && Collections.disjoint(one.counts(), other.counts()))
        || datesContradict(one, other)) {
      return Verdict.CONTRADICTED;
    }
    if (!distinctive) {
      return counted && sameDay(one, other) ? Verdict.SUPPORTED : Verdict.UNSUPPORTED;
    }
    return counted || sameDay(one, other) ? Verdict.SUPPORTED : Verdict.TITLE_ALONE;
  }

  private static boolean datesContradict(Evidence one, Evidence other) {
    Days here = one.published();
    Days there = other.published();
    return (here != null && there != null && !here.meet(there))
        || (here != null && other.updated() != null && !here.canPrecede(other.updated()))
        || (there != null && one.updated() != null && !there.canPrecede(one.updated()));
  }

  /// Whether both tell the day of the first version, and it is the same.
  private static boolean sameDay(Evidence one, Evidence other) {
    Days here = one.published();
    Days there = other.published();
    return here != null
        && there != null
        && here.first().equals(here.last())
        && there.first().equals(there.last())
        && here.meet(there);
  }
}
