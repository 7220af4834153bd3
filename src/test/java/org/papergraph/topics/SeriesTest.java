package org.papergraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void anEmptyPeriodInsideTheRangeCountsNought() {
    Map<LocalDate, Integer> papers = Map.of(day("2024-11-30"), 2, day("2025-02-01"), 1);
    Map<LocalDate, Integer> all = Map.of(day("2024-11-30"), 4, day("2025-02-01"), 1);

    assertThat(Series.of(Interval.MONTH, day("2024-11-30"), day("2025-02-01"), papers, all))
        .containsExactly(
            new PeriodCount(day("2024-11-01"), 2, 4),
            new PeriodCount(day("2024-12-01"), 0, 0),
            new PeriodCount(day("2025-01-01"), 0, 0),
            new PeriodCount(day("2025-02-01"), 1, 1));
  }

  @Test
  void aDayOutsideTheRangeDoesNotCount() {
    Map<LocalDate, Integer> papers = Map.of(day("2024-01-31"), 2, day("2024-01-05"), 1);

    assertThat(Series.of(Interval.YEAR, day("2024-01-10"), day("2024-12-31"), papers, papers))
        .containsExactly(new PeriodCount(day("2024-01-01"), 2, 2));
  }

  @Test
  void aPeriodIsNamedByItsFirstDay() {
    LocalDate day = day("2024-12-31");

    assertThat(Interval.DAY.periodOf(day)).isEqualTo("2024-12-31");
    assertThat(Interval.WEEK.periodOf(day)).isEqualTo("2024-12-30");
    assertThat(Interval.MONTH.periodOf(day)).isEqualTo("2024-12-01");
    assertThat(Interval.QUARTER.periodOf(day)).isEqualTo("2024-10-01");
    assertThat(Interval.YEAR.periodOf(day)).isEqualTo("2024-01-01");
  }

  @Test
  void theLengthOfASeriesIsKnownBeforeItIsBuilt() {
    LocalDate first = day("2023-03-15");
    LocalDate last = day("2025-07-02");
    for (Interval interval : Interval.values()) {
      assertThat(Series.length(interval, first, last))
          .as(interval.name())
          .isEqualTo(Series.of(interval, first, last, Map.of(), Map.of()).size());
    }
    assertThat(Series.length(Interval.MONTH, last, first)).isZero();
  }

  @Test
  void associationComparesWithIndependentTopics() {
    Association association = new Association(6, 20, 12, 45);

    assertThat(association.associationStrength()).isEqualTo(6 * 45 / (20.0 * 12));
    assertThat(association.jaccard()).isEqualTo(6 / 26.0);
    assertThat(new Association(0, 0, 3, 45).associationStrength()).isZero();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
