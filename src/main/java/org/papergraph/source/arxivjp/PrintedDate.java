package org.papergraph.source.arxivjp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.papergraph.model.PartialDate;

/// Reads `2025-02-27 16:33:09+00:00`. Without an offset the time of day means nothing, and the day
/// is taken as printed.
final class PrintedDate {
  private PrintedDate() {}

  static Optional<PartialDate> parse(String printed) {
    String iso = printed.strip().replaceFirst("(?<=\\d) (?=\\d)", "T").replace(" ", "");
    try {
      return Optional.of(PartialDate.of(OffsetDateTime.parse(iso).toInstant()));
    } catch (DateTimeException _) {
      return parseDay(iso);
    }
  }

  private static Optional<PartialDate> parseDay(String iso) {
    try {
      LocalDate day =
          iso.contains("T") ? LocalDateTime.parse(iso).toLocalDate() : LocalDate.parse(iso);
      return Optional.of(PartialDate.of(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
