package org.papergraph.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ORCID iD in its hyphenated form, with a valid ISO 7064 check digit.
public record Orcid(String value) {
  private static final Pattern ORCID =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[-\u2010\u2011]?(\\d{4})[-\u2010\u2011]?(\\d{4})[-\u2010\u2011]?(\\d{3}[\\dXx])(?![0-9A-Za-z])");

  private static final Pattern CANONICAL = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dX]");

  public Orcid {
    if (!CANONICAL.matcher(value).matches() || !isChecked(value)) {
      throw new IllegalArgumentException("not an ORCID iD: \"" + value + "\"");
    }
  }

  /// Reads an iD alone, in an orcid.org URL or in other text. Of several the first.
  public static Optional<Orcid> parse(String text) {
    Matcher orcid = ORCID.matcher(text);
    while (orcid.find()) {
      String value =
          String.join("-", orcid.group(1), orcid.group(2), orcid.group(3), orcid.group(4))
              .replace('x', 'X');
      if (isChecked(value)) {
        return Optional.of(new Orcid(value));
      }
    }
    return Optional.empty();
  }

  private static boolean isChecked(String value) {
    String digits = value.replace("-", "");
    int total = 0;
    for (char digit : digits.substring(0, 15).toCharArray()) {
      total = (total + (digit - '0')) * 2;
    }
    int check = (12 - total % 11) % 11;
    return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
