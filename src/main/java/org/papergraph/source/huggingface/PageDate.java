package org.papergraph.source.huggingface;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.PartialDate;

/// A date as Hugging Face prints it: `Aug 19, 2024`, or `May 25` of the year of the capture.
///
/// It is the day in the reader's time zone, so it may be off by one.
record PageDate(Month month, int day, @Nullable Integer year) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /// A counter may be glued to the date: `May 25 2`, `Aug 19, 20243`.
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?<month>"
              + MONTH
              + ")\\.?\\s+"
              + "(?<day>\\d{1,2})(?:,\\s*(?<year>(?:19|20)\\d\\d)\\d*)?(?:\\s+[+▲]?\\d[\\d,.]*k?)*");

  /// The date, where a text is a date and nothing else but a counter.
  static Optional<PageDate> parse(String text) {
    Matcher date = DATE.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    String name = date.group("month").toLowerCase(Locale.ROOT);
    Month month = Month.of(MONTHS.indexOf(name.substring(0, 3)) + 1);
    int day = Integer.parseInt(date.group("day"));
    String year = date.group("year");
    boolean isDay = day >= 1 && day <= month.maxLength();
    return isDay
        ? Optional.of(new PageDate(month, day, year == null ? null : Integer.valueOf(year)))
        : Optional.empty();
  }

  /// The day, or null where nothing tells the year.
  ///
  /// @param id decides the year where it is known: the paper was submitted in its month
  @Nullable PartialDate in(OptionalInt captureYear, @Nullable ArxivId id) {
    if (year != null) {
      return day(year).map(PartialDate::of).orElse(null);
    }
    if (id != null) {
      LocalDate submitted = id.month().firstDay();
      return IntStream.rangeClosed(submitted.getYear() - 1, submitted.getYear() + 1)
          .boxed()
          .flatMap(candidate -> day(candidate).stream())
          .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(submitted, d))))
          .map(PartialDate::of)
          .orElse(null);
    }
    return captureYear.isPresent()
        ? day(captureYear.getAsInt()).map(PartialDate::of).orElse(null)
        : null;
  }

  private Optional<LocalDate> day(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
