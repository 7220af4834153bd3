package org.papergraph.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;

/// Which of several records of one paper is believed first: the one of the newer version, then the
/// more complete one, then the one captured later; ties by capture and key, so that the order is
/// total.
final class RecordRank {
  static final Comparator<AttestedRecord> BEST_FIRST =
      comparing((AttestedRecord r) -> iso(r.record().updated()))
          .thenComparing(RecordRank::completeness)
          .thenComparing(r -> iso(r.record().source().capturedAt()))
          .reversed()
          .thenComparing(r -> r.record().source().captureId())
          .thenComparing(AttestedRecord::key);

  /// Captured later first, for what changes with time; a capture without date last.
  static final Comparator<AttestedRecord> NEWEST_CAPTURE_FIRST =
      comparing(
              (AttestedRecord r) -> r.record().source().capturedAt(),
              nullsFirst(comparing(PartialDate::iso, naturalOrder())))
          .reversed()
          .thenComparing(BEST_FIRST);

  private RecordRank() {}

  static List<AttestedRecord> bestFirst(Stream<AttestedRecord> records) {
    return records.sorted(BEST_FIRST).toList();
  }

  private static long completeness(AttestedRecord attested) {
    PaperRecord record = attested.record();
    long single =
        Stream.of(
                attested.keys().arxiv(),
                attested.keys().doi(),
                record.abstractText(),
                record.titleJa(),
                record.abstractJa(),
                record.knownAuthorCount(),
                record.published(),
                record.updated(),
                record.venue())
            .filter(Objects::nonNull)
            .count();
    long several =
        Stream.of(record.authors(), record.categories(), record.repositories())
            .filter(list -> !list.isEmpty())
            .count();
    return single + several + (AuthorsFold.isComplete(record) ? 1 : 0);
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }
}
