package org.papergraph.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.ArxivId;
import org.papergraph.model.PartialDate;

class CaptureYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Aug 19, 2024 | AUGUST | 19 | 2024",
        "September 3, 2021 | SEPTEMBER | 3 | 2021",
        "May 25 | MAY | 25 | -",
        "May 25 2 | MAY | 25 | -",
        "May 25 1.2k 3 | MAY | 25 | -",
        "Aug 19, 20243 | AUGUST | 19 | 2024",
        "Aug 19, 2024 12 | AUGUST | 19 | 2024"
      })
  void aCounterBesideADateIsNeitherYearNorDay(
      String printed, Month month, int day, @Nullable Integer year) {
    assertThat(PageDate.parse(printed)).contains(new PageDate(month, day, year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May",
        "May 252",
        "May 32",
        "Feb 30",
        "Augmented 3",
        "Aug 19, 20",
        "19 Aug 2024",
        "Mayor 3"
      })
  void whatIsNotADateIsNotGuessed(String printed) {
    assertThat(PageDate.parse(printed)).isEmpty();
  }

  @Test
  void theUserStatesTheYear() {
    assertThat(year("2023-05-01", null, "Aug 19, 2024")).hasValue(2023);
  }

  @Test
  void thePageWasSavedInTheYearAfterTheNewestPrintedOne() {
    assertThat(year(null, null, "Aug 19, 2024", "Jan 3, 2021", "May 25")).hasValue(2025);
  }

  @Test
  void aHeaderThatIsNewerThanAllPapersTellsTheYear() {
    assertThat(year(null, "Dec 10, 2026", "Aug 19, 2024")).hasValue(2026);
    assertThat(year(null, "Dec 10, 2022", "Aug 19, 2024")).hasValue(2025);
  }

  @Test
  void withoutEvidenceTheYearIsUnknown() {
    assertThat(year(null, "Dec 10", "May 25")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dec 31, 2501.00077, 2024-12-31",
    "Jan 2, 2501.00077, 2025-01-02",
    "Jan 1, 2412.20001, 2025-01-01"
  })
  void anArxivIdDecidesTheYear(String printed, String id, String day) {
    assertThat(PageDate.parse(printed).orElseThrow().in(OptionalInt.of(2030), new ArxivId(id, 0)))
        .isEqualTo(new PartialDate(day));
  }

  private static OptionalInt year(
      @Nullable String captured, @Nullable String header, String... dates) {
    List<PageDate> parsed =
        Stream.of(dates).map(PageDate::parse).flatMap(Optional::stream).toList();
    return CaptureYear.of(
        captured == null ? null : new PartialDate(captured),
        header == null ? null : PageDate.parse(header).orElseThrow(),
        parsed);
  }
}
