package org.papergraph.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import tools.jackson.databind.JsonNode;

/// Dates as CSL has them, and Crossref with it: `{"date-parts": [[2024, 2, 27]]}`.
public final class DateParts {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private DateParts() {}

  /// The date, as precise as it is valid; of a range the first. Parts are numbers or texts.
  public static @Nullable PartialDate read(JsonObject date) {
    JsonNode parts = date.node().path("date-parts").path(0);
    return of(part(parts, 0), part(parts, 1), part(parts, 2));
  }

  /// The earliest of dates; where it is less precise than another that it covers, that other one.
  public static @Nullable PartialDate earliest(List<PartialDate> dates) {
    Comparator<PartialDate> byDay = Comparator.comparing(PartialDate::firstDay);
    PartialDate first = dates.stream().min(byDay).orElse(null);
    if (first == null) {
      return null;
    }
    return dates.stream()
        .filter(date -> !date.firstDay().isAfter(first.lastDay()))
        .filter(date -> !date.lastDay().isAfter(first.lastDay()))
        .max(
            Comparator.<PartialDate>comparingInt(date -> date.iso().length())
                .thenComparing(byDay.reversed()))
        .orElse(first);
  }

  private static @Nullable PartialDate of(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year == null || !YEAR.matcher(year.toString()).matches()) {
      return null;
    }
    Optional<PartialDate> toMonth =
        month == null ? Optional.empty() : PartialDate.parse("%d-%02d".formatted(year, month));
    Optional<PartialDate> toDay =
        day == null
            ? Optional.empty()
            : PartialDate.parse("%d-%02d-%02d".formatted(year, month, day));
    return toDay.or(() -> toMonth).or(() -> PartialDate.parse(year.toString())).orElse(null);
  }

  private static @Nullable Integer part(JsonNode parts, int index) {
    JsonNode part = parts.path(index);
    if (part.isIntegralNumber() && part.canConvertToInt()) {
      return part.intValue();
    }
    return part.isString() && part.stringValue().strip().matches("\\d{1,4}")
        ? Integer.valueOf(part.stringValue().strip())
        : null;
  }
}
