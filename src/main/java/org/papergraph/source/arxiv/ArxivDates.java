package org.papergraph.source.arxiv;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.BadRecordException;

/// Dates as arXiv prints them.
final class ArxivDates {
  private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9},?\\s+(?=\\d)");

  private ArxivDates() {}

  /// `2022-02-24T15:05:19Z`, `2022-02-24`, or null where nothing is printed.
  static @Nullable PartialDate iso(@Nullable String printed, String what) {
    if (printed == null || printed.isBlank()) {
      return null;
    }
    String text = printed.strip();
    try {
      return text.indexOf('T') > 0
          ? PartialDate.of(OffsetDateTime.parse(text).toInstant())
          : PartialDate.parse(text).orElseThrow(() -> notDate(text, what));
    } catch (DateTimeException e) {
      throw notDate(text, what);
    }
  }

  /// `Thu, 22 Dec 2022 17:01:56 GMT`. The day of the week is not believed.
  static @Nullable PartialDate mail(@Nullable String printed, String what) {
    if (printed == null || printed.isBlank()) {
      return null;
    }
    String text = ArxivText.fold(printed);
    try {
      String date = WEEKDAY.matcher(text).replaceFirst("");
      return PartialDate.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      throw notDate(text, what);
    }
  }

  private static BadRecordException notDate(String text, String what) {
    return new BadRecordException("has a %s that is no date: \"%s\"".formatted(what, text));
  }
}
