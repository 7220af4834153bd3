package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Authorship;

/// Splits `Jane Doe (Some University, Kyoto),John Roe, Jr.,李 明` into its authors.
final class AuthorList {
  /// Parts of a name that stand after a comma.
  private static final Pattern SUFFIX =
      Pattern.compile("(?:Jr|Sr|Ph\\.? ?D|M\\.? ?D)\\.?|I{2,3}|IV", Pattern.CASE_INSENSITIVE);

  /// An affiliation in Latin letters after the name. A name in another script is not one.
  private static final Pattern AFFILIATED =
      Pattern.compile("(?<name>[^(]+?) ?\\((?<affiliation>\\p{IsLatin}[^()]*)\\)");

  private AuthorList() {}

  static List<Authorship> parse(String printed) {
    List<String> names = new ArrayList<>();
    for (String part : split(printed)) {
      if (SUFFIX.matcher(part).matches() && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + part);
      } else if (!part.isEmpty()) {
        names.add(part);
      }
    }
    return names.stream().map(AuthorList::authorship).toList();
  }

  private static Authorship authorship(String name) {
    Matcher affiliated = AFFILIATED.matcher(name);
    return affiliated.matches()
        ? new Authorship(affiliated.group("name"), null, affiliated.group("affiliation"), Map.of())
        : Authorship.of(name);
  }

  /// At the commas that do not stand in brackets; at all commas where the brackets do not match.
  private static List<String> split(String printed) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < printed.length() && depth >= 0; i++) {
      char c = printed.charAt(i);
      if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (depth == 0 && isComma(c)) {
        parts.add(printed.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (depth != 0) {
      return List.of(printed.strip().split("\\s*[,、\\uFF0C]\\s*", -1));
    }
    parts.add(printed.substring(from).strip());
    return parts;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\uFF0C' || c == '、';
  }
}
