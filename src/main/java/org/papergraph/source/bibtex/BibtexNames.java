package org.papergraph.source.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.model.Authorship;
import org.papergraph.source.LatexText;

/// Reads `von Last, Jr, First and {A Group} and others` into names in the order of speaking.
final class BibtexNames {
  private static final Pattern EXTENDED =
      Pattern.compile("\\s*(family|given|prefix|suffix)(?:-i)?\\s*=\\s*(.*)");

  private BibtexNames() {}

  static List<Authorship> parse(String printed) {
    List<Authorship> authors = new ArrayList<>();
    for (String name : split(printed, " and ")) {
      String plain = LatexText.plain(inOrder(name)).replaceAll("\\s+", " ").strip();
      if (!plain.isEmpty() && !plain.equals("others")) {
        authors.add(Authorship.of(plain));
      }
    }
    return authors;
  }

  private static String inOrder(String name) {
    List<String> parts = split(name, ",").stream().map(String::strip).toList();
    if (parts.stream().anyMatch(part -> EXTENDED.matcher(part).matches())) {
      return extended(parts);
    }
    return switch (parts.size()) {
      case 1 -> parts.getFirst();
      case 2 -> parts.get(1) + " " + parts.get(0);
      default ->
          isSuffix(parts.get(1))
              ? parts.get(2) + " " + parts.get(0) + ", " + parts.get(1)
              : isSuffix(parts.get(2))
                  ? parts.get(1) + " " + parts.get(0) + ", " + parts.get(2)
                  : String.join(", ", parts);
    };
  }

  private static boolean isSuffix(String part) {
    return part.matches(
        "(?i)\\{?(?:jr|sr|[ivx]{1,4}|\\d(?:nd|rd|th)|ph\\.?\\s?d|m\\.?\\s?d)\\.?}?");
  }

  /// BibLaTeX's `family=Last, given=First, prefix=von`.
  private static String extended(List<String> parts) {
    String[] name = {"", "", "", ""};
    for (String part : parts) {
      java.util.regex.Matcher named = EXTENDED.matcher(part);
      if (named.matches()) {
        int place = List.of("given", "prefix", "family", "suffix").indexOf(named.group(1));
        name[place] = named.group(2).replace("\"", "");
      }
    }
    String plain = String.join(" ", name[0], name[1], name[2]).strip();
    return name[3].isEmpty() ? plain : plain + ", " + name[3];
  }

  /// At a separator outside of braces.
  private static List<String> split(String text, String separator) {
    String plain = separator.isBlank() ? text : text.replaceAll("\\s+", " ");
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && plain.regionMatches(true, i, separator, 0, separator.length())) {
        parts.add(plain.substring(Math.min(from, i), i));
        from = i + separator.length();
        // `A and and B`: the space that the next separator begins with.
        i = from - 1 - (separator.startsWith(" ") ? 1 : 0);
        from = Math.min(from, plain.length());
      }
    }
    parts.add(plain.substring(from));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
