package org.papergraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A digital object identifier in lower case, without a resolver: `10.1103/physreve.64.016131`.
public record Doi(String value) {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  public Doi {
    if (!DOI.matcher(value).matches() || !value.equals(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a DOI in lower case: \"" + value + "\"");
    }
  }

  /// Reads a DOI that stands alone, after `doi:` or in a resolver's URL.
  public static Optional<Doi> parse(String text) {
    Matcher doi = DOI.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!doi.find()) {
      return Optional.empty();
    }
    String value = withoutTail(doi.group());
    return DOI.matcher(value).matches() ? Optional.of(new Doi(value)) : Optional.empty();
  }

  /// Full stops and the like end a sentence, not a DOI; a bracket belongs to it where it is
  /// balanced.
  private static String withoutTail(String found) {
    String value = found;
    while (true) {
      char last = value.charAt(value.length() - 1);
      boolean closing =
          last == ')'
              && value.chars().filter(c -> c == '(').count()
                  < value.chars().filter(c -> c == ')').count();
      if (".,;:\"'}]".indexOf(last) < 0 && !closing) {
        return value;
      }
      value = value.substring(0, value.length() - 1);
    }
  }
}
