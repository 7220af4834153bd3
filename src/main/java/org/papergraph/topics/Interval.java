package org.papergraph.topics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// The length of a period of a series. A period is named by its first day.
public enum Interval {
  DAY,
  /// From Monday, as in ISO 8601.
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /// The first day of the period in which a day lies.
  public LocalDate periodOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> {
        Month first = day.getMonth().firstMonthOfQuarter();
        yield LocalDate.of(day.getYear(), first, 1);
      }
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The first day of the period after the one that begins on this day.
  public LocalDate next(LocalDate period) {
    return switch (this) {
      case DAY -> period.plusDays(1);
      case WEEK -> period.plusWeeks(1);
      case MONTH -> period.plusMonths(1);
      case QUARTER -> period.plusMonths(3);
      case YEAR -> period.plusYears(1);
    };
  }
}
