package org.papergraph.source.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;

/// Reads `date`, or `year` with `month` and `day`, as precisely as they can be read.
final class BibtexDate {
  private static final Pattern DATE =
      Pattern.compile("\\s*(?<date>\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T/].*)?\\s*");
  private static final Pattern YEAR = Pattern.compile("[^\\d]*(\\d{4})[^\\d]*");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibtexDate() {}

  static @Nullable PartialDate of(Map<String, String> fields) {
    Matcher date = DATE.matcher(fields.getOrDefault("date", ""));
    if (date.matches()) {
      PartialDate exact = PartialDate.parse(date.group("date")).orElse(null);
      if (exact != null) {
        return exact;
      }
    }
    Matcher year = YEAR.matcher(fields.getOrDefault("year", fields.getOrDefault("date", "")));
    if (!year.matches()) {
      return null;
    }
    String month = fields.getOrDefault("month", "").toLowerCase(Locale.ROOT);
    int number = month(month);
    if (number == 0) {
      return PartialDate.parse(year.group(1)).orElse(null);
    }
    String precise = "%s-%02d".formatted(year.group(1), number);
    String day = fields.getOrDefault("day", month.matches("\\W*\\d+\\W*") ? "" : month);
    Matcher days = DAY.matcher(day);
    return days.find()
        ? PartialDate.parse("%s-%02d".formatted(precise, Integer.valueOf(days.group())))
            .or(() -> PartialDate.parse(precise))
            .orElse(null)
        : PartialDate.parse(precise).orElse(null);
  }

  /// From 1; 0 where there is none.
  private static int month(String printed) {
    String plain = printed.replaceAll("[^\\p{L}\\d]+", " ").strip();
    if (plain.matches("0?[1-9]|1[0-2]")) {
      return Integer.parseInt(plain);
    }
    for (String word : plain.split(" ", -1)) {
      int index = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
      if (index >= 0) {
        return index + 1;
      }
    }
    return 0;
  }
}
