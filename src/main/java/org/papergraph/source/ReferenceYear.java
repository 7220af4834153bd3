package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the year in which a cited paper appeared.
final class ReferenceYear {
  private static final String YEAR = "(?<year>1[5-9]\\d\\d|20[0-4]\\d)";
  private static final String MONTH =
      "(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?:[/–-][A-Z][a-z]{2,8}\\.?)?\\s?(?:\\d{1,2}(?:[–-]\\d{1,2})?)?,?\\s)?";

  /// Addresses, identifiers and notes in which numbers look like years.
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)https?://\\S+|\\b10\\.\\d{4,9}/\\S+|ar\\s?xiv[:\\s]*\\S*\\d{4}\\.\\d{4,5}\\S*|\\b\\d{4}\\.\\d{4,5}(?:v\\d+)?\\b"
              + "|[\\[(]?\\berrat(?:um|a)\\b.*|\\b(?:last\\s)?(?:accessed|retrieved|visited|reprinted)\\b.*|\\bMR\\s?(?:MR)?\\d+.*"
              + "|\\d+\\s?[–-]+\\s?\\d+");

  /// In brackets, alone or last: `(2004)`, `(Mar. 2004)`, `(Springer, Berlin, 2004)`.
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(](?:[^()]{0,120}[,\\s])??"
              + MONTH
              + YEAR
              + "[a-z]?(?:,\\s(?:in press|to appear)|[,\\s]+"
              + MONTH.replace("?)?", "?)?")
              + ")?[)]");

  /// After the names: `Doe, J. 2017,`, `Jane Doe. 2018a.`
  private static final Pattern AFTER_NAMES =
      Pattern.compile("^[\\s,.]*[(\\[]?" + YEAR + "[a-z]?[)\\]]?(?=[\\s.,:;)]|$)");

  /// As a part of its own: `, 2019.`, `. Mar. 2019;16(8)`.
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:^|[,.;:]\\s*|\\s(?="
              + YEAR.replace("?<year>", "?:")
              + "[.;]))(?:in\\s)?"
              + MONTH
              + YEAR
              + "[a-z]?(?=\\s*(?:[.,;:\\])(\\[]|$)|\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");

  private ReferenceYear() {}

  /// The year; null where the entry names none or several that are alike.
  ///
  /// @param text the entry
  /// @param rest what follows the names in it
  static @Nullable Integer of(String text, String rest) {
    Matcher after = AFTER_NAMES.matcher(rest);
    if (after.find() && rest.length() < text.length()) {
      return Integer.valueOf(after.group("year"));
    }
    String plain = NOISE.matcher(rest).replaceAll(" ");
    List<Integer> bracketed = years(BRACKETED, plain);
    if (!bracketed.isEmpty()) {
      return bracketed.getFirst();
    }
    List<Integer> alone = years(ALONE, plain);
    return alone.isEmpty() ? null : alone.getLast();
  }

  private static List<Integer> years(Pattern pattern, String text) {
    List<Integer> years = new ArrayList<>();
    Matcher year = pattern.matcher(text);
    while (year.find()) {
      years.add(Integer.valueOf(year.group("year")));
    }
    return years;
  }
}
