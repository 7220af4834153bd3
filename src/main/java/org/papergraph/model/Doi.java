package org.papergraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A digital object identifier in lower case, without a resolver: `10.1103/physreve.64.016131`.
public record Doi(String value) {
  /// Printable ASCII, so that text in other scripts may follow it.
  private static final Pattern DOI = Pattern.compile("(?<![\\d.])10\\.\\d{4,9}/[!-~]+");

  /// What ends a DOI in HTML. A `<` alone may belong to it, as in old ones of Wiley.
  private static final Pattern MARKUP = Pattern.compile("\"|</|<(?=[a-z])(?![^<>]{0,40}>\\d)");

  public Doi {
    if (!DOI.matcher(value).matches() || !value.equals(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a DOI in lower case: \"" + value + "\"");
    }
  }

  /// Reads a DOI that stands alone, after `doi:` or in a resolver's URL.
  public static Optional<Doi> parse(String text) {
    Matcher doi = DOI.matcher(text.toLowerCase(Locale.ROOT).replace("%2f", "/"));
    if (!doi.find()) {
      return Optional.empty();
    }
    String found = doi.group();
    Matcher markup = MARKUP.matcher(found);
    String value = withoutTail(markup.find() ? found.substring(0, markup.start()) : found);
    return DOI.matcher(value).matches() ? Optional.of(new Doi(value)) : Optional.empty();
  }

  /// Full stops and the like end a sentence, not a DOI; a bracket belongs to it where it is
  /// balanced.
  private static String withoutTail(String found) {
    long round = excess(found, '(', ')');
    long angle = excess(found, '<', '>');
    int end = found.length();
    while (end > 0) {
      char last = found.charAt(end - 1);
      if (last == ')' && round > 0) {
        round--;
      } else if (last == '>' && angle > 0) {
        angle--;
      } else if (".,;:\"'}]".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return found.substring(0, end);
  }

  /// How many more brackets are closed than opened.
  private static long excess(String text, char open, char close) {
    return text.chars().filter(c -> c == close).count()
        - text.chars().filter(c -> c == open).count();
  }
}
