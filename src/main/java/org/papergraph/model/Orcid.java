package org.papergraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ORCID iD in its hyphenated form, with a valid ISO 7064 check digit.
public record Orcid(String value) {
  private static final Pattern ORCID =
      Pattern.compile("(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dX])");

  public Orcid {
    if (value.length() != 19 || !ORCID.matcher(value).matches() || !isChecked(value)) {
      throw new IllegalArgumentException("not an ORCID iD: \"" + value + "\"");
    }
  }

  /// Reads an iD alone or in an orcid.org URL.
  public static Optional<Orcid> parse(String text) {
    Matcher orcid = ORCID.matcher(text.toUpperCase(Locale.ROOT));
    if (!orcid.find()) {
      return Optional.empty();
    }
    String value = String.join("-", orcid.group(1), orcid.group(2), orcid.group(3), orcid.group(4));
    return isChecked(value) ? Optional.of(new Orcid(value)) : Optional.empty();
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
