package org.papergraph.topics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Series of papers over time.
public final class Series {
  private Series() {}

  /// Every period from the one of the first day to the one of the last, empty ones too. Days
  /// outside that range do not count, so that the outermost periods may be cut short by it.
  ///
  /// @param papers papers of the topic by day
  /// @param allPapers all papers by day
  public static List<PeriodCount> of(
      Interval interval,
      LocalDate first,
      LocalDate last,
      Map<LocalDate, Integer> papers,
      Map<LocalDate, Integer> allPapers) {
    Map<LocalDate, Integer> ofTopic = byPeriod(interval, first, last, papers);
    Map<LocalDate, Integer> ofAll = byPeriod(interval, first, last, allPapers);
    List<PeriodCount> counts = new ArrayList<>();
    LocalDate period = interval.periodOf(first);
    while (!period.isAfter(last)) {
      counts.add(
          new PeriodCount(period, ofTopic.getOrDefault(period, 0), ofAll.getOrDefault(period, 0)));
      period = interval.next(period);
    }
    return List.copyOf(counts);
  }

  /// How many periods a series has.
  public static long length(Interval interval, LocalDate first, LocalDate last) {
    LocalDate begin = interval.periodOf(first);
    return last.isBefore(begin)
        ? 0
        : 1
            + switch (interval) {
              case DAY -> ChronoUnit.DAYS.between(begin, last);
              case WEEK -> ChronoUnit.WEEKS.between(begin, last);
              case MONTH -> ChronoUnit.MONTHS.between(begin, last);
              case QUARTER -> ChronoUnit.MONTHS.between(begin, last) / 3;
              case YEAR -> ChronoUnit.YEARS.between(begin, last);
            };
  }

  private static Map<LocalDate, Integer> byPeriod(
      Interval interval, LocalDate first, LocalDate last, Map<LocalDate, Integer> byDay) {
    Map<LocalDate, Integer> byPeriod = new HashMap<>();
    byDay.forEach((day, papers) -> {
      if (!day.isBefore(first) && !day.isAfter(last)) {
        byPeriod.merge(interval.periodOf(day), papers, Integer::sum);
      }
    });
    return byPeriod;
  }
}
