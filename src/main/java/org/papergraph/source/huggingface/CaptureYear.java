package org.papergraph.source.huggingface;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;

/// The year in which a page was saved: dates of that year are printed without it.
final class CaptureYear {
  private CaptureYear() {}

  /// The year that the user states. Without that the page is the evidence: a year is printed only
  /// where it is not the current one, so the page was saved after the newest printed year, and the
  /// next one is taken. A header's year is the year itself where no paper is as new.
  ///
  /// @param header the date in the page's header
  /// @param dates of the page's papers
  static OptionalInt of(
      @Nullable PartialDate capturedAt, @Nullable PageDate header, List<PageDate> dates) {
    if (capturedAt != null) {
      return OptionalInt.of(capturedAt.firstDay().getYear());
    }
    OptionalInt newest =
        dates.stream().map(PageDate::year).filter(Objects::nonNull).mapToInt(year -> year).max();
    Integer headerYear = header == null ? null : header.year();
    if (headerYear != null && headerYear > newest.orElse(0)) {
      return OptionalInt.of(headerYear);
    }
    return newest.isPresent() ? OptionalInt.of(newest.getAsInt() + 1) : newest;
  }
}
