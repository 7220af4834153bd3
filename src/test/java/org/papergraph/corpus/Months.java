package org.papergraph.corpus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.papergraph.model.ArxivId;

/// When papers are submitted: a tenth more each year, and arXiv ids in the order of submission.
final class Months {
  private static final YearMonth FIRST = YearMonth.of(2007, 4);
  private static final YearMonth FIVE_DIGITS = YearMonth.of(2015, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final double MONTHLY_GROWTH = Math.pow(1.1, 1 / 12.0);

  private final YearMonth first;

  /// The number of the first paper of each month, and of the one after the last.
  private final int[] starts;

  private Months(YearMonth first, int[] starts) {
    this.first = first;
    this.starts = starts;
  }

  /// The months over which so many papers spread; where ids of four digits do not suffice, they
  /// begin with those of five.
  static Months of(int papers) {
    Months all = spread(FIRST, papers);
    Months months = all.fits() ? all : spread(FIVE_DIGITS, papers);
    if (!months.fits()) {
      throw new IllegalArgumentException(
          papers + " papers are more than arXiv has ids for: make at most 8,000,000");
    }
    return months;
  }

  private static Months spread(YearMonth first, int papers) {
    int count = (int) first.until(LAST, java.time.temporal.ChronoUnit.MONTHS) + 1;
    double total = (Math.pow(MONTHLY_GROWTH, count) - 1) / (MONTHLY_GROWTH - 1);
    int[] starts = new int[count + 1];
    double before = 0;
    for (int month = 0; month < count; month++) {
      starts[month] = (int) Math.round(papers * before / total);
      before += Math.pow(MONTHLY_GROWTH, month);
    }
    starts[count] = papers;
    return new Months(first, starts);
  }

  private boolean fits() {
    for (int month = 0; month + 1 < starts.length; month++) {
      boolean five = !first.plusMonths(month).isBefore(FIVE_DIGITS);
      if (starts[month + 1] - starts[month] > (five ? 99_000 : 9_900)) {
        return false;
      }
    }
    return true;
  }

  YearMonth month(int paper) {
    return first.plusMonths(index(paper));
  }

  /// How far the corpus has come with a paper: 0 at its beginning, 1 at its end.
  double progress(int paper) {
    return index(paper) / (double) (starts.length - 1);
  }

  ArxivId arxivId(int paper) {
    return id(month(paper), paper - starts[index(paper)] + 1);
  }

  /// An id of the paper's month that no paper of the corpus has.
  ArxivId foreignId(int paper, int which) {
    int index = index(paper);
    return id(month(paper), starts[index + 1] - starts[index] + 1 + which % 99);
  }

  Instant submitted(int paper) {
    int index = index(paper);
    double share = (paper - starts[index]) / (double) (starts[index + 1] - starts[index]);
    YearMonth month = month(paper);
    long seconds = (long) (share * Duration.ofDays(month.lengthOfMonth()).toSeconds());
    return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(seconds);
  }

  LocalDate day(int paper) {
    return LocalDate.ofInstant(submitted(paper), ZoneOffset.UTC);
  }

  private static ArxivId id(YearMonth month, int number) {
    String digits = month.isBefore(FIVE_DIGITS) ? "%04d" : "%05d";
    String id =
        "%02d%02d.".formatted(month.getYear() % 100, month.getMonthValue())
            + digits.formatted(number);
    return new ArxivId(id, 0);
  }

  private int index(int paper) {
    int found = Arrays.binarySearch(starts, paper);
    int index = found >= 0 ? found : -found - 2;
    // Of months without papers the last one begins where the next papers are.
    while (index + 2 < starts.length && starts[index + 1] <= paper) {
      index++;
    }
    return index;
  }
}
