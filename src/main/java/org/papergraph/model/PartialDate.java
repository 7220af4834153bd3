package org.papergraph.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// A date as precise as it is known: `2025`, `2025-02`, `2025-02-27`, or an instant in UTC,
/// `2025-02-27T16:33:09Z`.
public record PartialDate(String iso) {
  public PartialDate {
    if (!isValid(iso)) {
      throw new IllegalArgumentException(
          "not a year, month, day or instant in UTC: \"" + iso + "\"");
    }
  }

  public static Optional<PartialDate> parse(String iso) {
    return isValid(iso) ? Optional.of(new PartialDate(iso)) : Optional.empty();
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /// The instant to the second; midnight in UTC is kept as an instant.
  public static PartialDate of(Instant instant) {
    return new PartialDate(Instant.ofEpochSecond(instant.getEpochSecond()).toString());
  }

  /// The first day that it can mean.
  public LocalDate firstDay() {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      case 10 -> LocalDate.parse(iso);
      default -> LocalDate.ofInstant(Instant.parse(iso), ZoneOffset.UTC);
    };
  }

  /// The last day that it can mean.
  public LocalDate lastDay() {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> firstDay();
    };
  }

  private static boolean isValid(String iso) {
    try {
      switch (iso.length()) {
        case 4 -> LocalDate.parse(iso + "-01-01");
        case 7 -> LocalDate.parse(iso + "-01");
        case 10 -> LocalDate.parse(iso);
        default -> {
          return iso.length() >= 20 && iso.endsWith("Z") && Instant.parse(iso) != null;
        }
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
