package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a list of authors that is one text: `A. Author (1), B. Author, Jr. (Some University) and
/// C. Author (2) ((1) One Institute, (2) Another)`.
final class AuthorText {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern SUFFIX =
      Pattern.compile("(?:Jr|Sr|Ph\\.? ?D|M\\.? ?D)\\.?|I{2,3}|IV", Pattern.CASE_INSENSITIVE);

  private static final Pattern REST = Pattern.compile("(?i)(?:and )?(?:et\\.? al\\.?|others)");

  private static final Pattern MARKS =
      Pattern.compile(
          "(?:\\d{1,3}|[a-z]|[*†‡§¶]+)(?:\\s*(?:,|;|and|&)\\s*(?:\\d{1,3}|[a-z]|[*†‡§¶]+))*");

  private static final Pattern MARK_SEPARATOR = Pattern.compile("\\s*(?:,|;|and|&)\\s*");

  private static final Pattern LEGEND_MARK = Pattern.compile("\\((\\d{1,3}|[a-z]|[*†‡§¶]+)\\)\\s*");

  private AuthorText() {}

  static List<PrintedAuthor> split(String printed) {
    String text = ArxivText.fold(printed);
    Map<String, String> legend = new HashMap<>();
    text = takeLegend(text, legend);
    List<PrintedAuthor> authors = new ArrayList<>();
    for (String part : parts(text)) {
      if (part.isEmpty() || REST.matcher(part).matches()) {
        continue;
      }
      PrintedAuthor author = author(part, legend);
      if (SUFFIX.matcher(author.name()).matches() && !authors.isEmpty()) {
        PrintedAuthor before = authors.removeLast();
        String affiliation =
            author.affiliation() == null ? before.affiliation() : author.affiliation();
        author = new PrintedAuthor(before.name() + " " + author.name(), affiliation);
      }
      authors.add(author);
    }
    return authors;
  }

  /// The text without the list of institutes at its end, which goes into the legend.
  private static String takeLegend(String text, Map<String, String> legend) {
    int start = text.lastIndexOf("((");
    if (start < 0
        || !text.endsWith(")")
        || !LEGEND_MARK.matcher(text.substring(start + 1)).lookingAt()) {
      return text;
    }
    String inside = text.substring(start + 1, text.length() - 1);
    Matcher mark = LEGEND_MARK.matcher(inside);
    String last = null;
    int from = 0;
    while (mark.find()) {
      put(legend, last, inside.substring(from, mark.start()));
      last = mark.group(1);
      from = mark.end();
    }
    put(legend, last, inside.substring(from));
    return text.substring(0, start).strip();
  }

  private static void put(Map<String, String> legend, @Nullable String mark, String institute) {
    String plain = institute.replaceFirst("[\\s,;.]*(?:\\band)?\\s*$", "").strip();
    if (mark != null && !plain.isEmpty()) {
      legend.put(mark, plain);
    }
  }

  /// At the separators that do not stand in brackets; at all where the brackets do not match.
  private static List<String> parts(String text) {
    boolean semicolons = isInverted(text);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    Matcher separator = SEPARATOR.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '{') {
        depth++;
      } else if (c == ')' || c == '}') {
        depth--;
      }
      if (depth < 0) {
        break;
      }
      separator.region(i, text.length());
      if (depth == 0 && separator.lookingAt() && (!semicolons || separator.group().contains(";"))) {
        parts.add(text.substring(from, i).strip());
        from = separator.end();
        i = from - 1;
      }
    }
    if (depth != 0) {
      return List.of(SEPARATOR.split(text));
    }
    parts.add(text.substring(from).strip());
    return semicolons
        ? parts.stream().map(part -> PrintedAuthor.inverted(part).name()).toList()
        : parts;
  }

  /// Whether it is `Last, First; Last, First`.
  private static boolean isInverted(String text) {
    String[] parts = text.split(";", -1);
    for (String part : parts) {
      if (part.chars().filter(c -> c == ',').count() != 1) {
        return false;
      }
    }
    return parts.length > 1;
  }

  private static PrintedAuthor author(String part, Map<String, String> legend) {
    String name = part;
    List<String> affiliations = new ArrayList<>();
    int open = opening(name);
    while (open > 0 && isRemark(name.substring(open + 1, name.length() - 1))) {
      String remark = name.substring(open + 1, name.length() - 1).strip();
      affiliations.addAll(0, affiliations(remark, legend));
      name = name.substring(0, open).strip();
      open = opening(name);
    }
    // All of it in brackets: `(for the ATLAS Collaboration)`.
    name = open == 0 ? name.substring(1, name.length() - 1) : name;
    return new PrintedAuthor(name, affiliations.isEmpty() ? null : String.join("; ", affiliations));
  }

  /// Where the bracket opens that the last character closes, -1 where it closes none.
  private static int opening(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /// A name in another script is no remark on a name.
  private static boolean isRemark(String inside) {
    return inside
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static List<String> affiliations(String remark, Map<String, String> legend) {
    if (!MARKS.matcher(remark).matches()) {
      return remark.isEmpty() ? List.of() : List.of(remark);
    }
    List<String> institutes = new ArrayList<>();
    for (String mark : MARK_SEPARATOR.split(remark)) {
      String institute = legend.get(mark);
      if (institute != null) {
        institutes.add(institute);
      }
    }
    return institutes;
  }
}
