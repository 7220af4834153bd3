package org.papergraph.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the title in what follows the names of an entry. No title is better than a wrong one.
final class ReferenceTitle {
  /// The year that may stand between names and title, with its marks.
  private static final Pattern YEAR =
      Pattern.compile(
          "^[,.:;]?\\s*(?<open>[(\\[])?(?:1[5-9]|20)\\d\\d[a-z]?(?:,\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?(?:\\s\\d{1,2})?)?[)\\]]?(?<mark>[.,:;]*)\\s*");

  private static final Pattern MARK = Pattern.compile("^\\s*(?<mark>[.,:;]*)\\s*");

  /// Words that end with a full stop within a sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vs", "st", "dr", "mr", "cf", "eg", "ie", "approx", "resp", "al", "no", "vol", "pt", "ca",
          "fig", "eq", "sec", "ch", "mt", "prof", "viz", "etc");

  private static final Pattern LOWER_VENUE =
      Pattern.compile(
          "(?i)(?:in:?\\s|arxiv|https?:|doi|pp?\\.|pages|url|preprint|[a-z]+\\.[a-z]+/|[\\p{L}"
              + " ]{3,60},?\\s\\d{1,4}\\s?[,(:])");

  /// A last part in capitals, a publisher or a place: whether it belongs to the title is open.
  private static final Pattern CAPITALS =
      Pattern.compile(
          ",\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*(?:\\s(?:of|and|&|the|for|de|in|on))?\\s?)+$");

  private static final Pattern CAPITAL = Pattern.compile(",\\s\\p{Lu}");
  private static final Pattern CITY_AND_PUBLISHER =
      Pattern.compile("^\\p{Lu}[\\p{L} .,]{2,40}:\\s\\p{Lu}");

  private ReferenceTitle() {}

  /// @param text the entry
  /// @param names the names, which may be none
  static @Nullable String of(String text, PrintedNames names) {
    String rest = names.rest(text);
    String quoted = QuotedTitle.in(text, names);
    if (quoted != null) {
      return TitleCheck.checked(quoted, true);
    }
    if (names.names().isEmpty() || !names.certain()) {
      return null;
    }
    boolean initial = text.startsWith(".", names.end() - 1);
    Matcher year = YEAR.matcher(rest);
    if (year.find()) {
      String after = rest.substring(year.end());
      return year.group("mark").contains(",")
          ? TitleCheck.checked(commaTitle(after), false)
          : year.group("mark").isEmpty() && year.group("open") == null
              ? null
              : TitleCheck.checked(sentence(after), false);
    }
    Matcher mark = MARK.matcher(rest);
    if (!mark.find()) {
      return null;
    }
    String after = rest.substring(mark.end());
    String marks = mark.group("mark");
    if (marks.equals(",")) {
      return TitleCheck.checked(commaTitle(after), false);
    }
    return marks.contains(".") || marks.contains(":") || (marks.isEmpty() && initial)
        ? TitleCheck.checked(sentence(after), false)
        : null;
  }

  /// A title that a comma ends: certain only where a venue follows.
  private static @Nullable String commaTitle(String text) {
    int venue = VenueStart.in(text);
    int end = sentenceEnd(text);
    if (venue != 0 && end < text.length() && (venue < 0 || end < venue)) {
      String next = text.substring(end + 1).strip();
      if (VenueStart.begins(next) || CITY_AND_PUBLISHER.matcher(next).find()) {
        return text.substring(0, end);
      }
    }
    if (venue <= 0) {
      return null;
    }
    String title = text.substring(0, venue);
    String rest = text.substring(venue).replaceFirst("^[,;]\\s*", "");
    // Of a chapter's title and its book's, it is open where the first ends.
    boolean open =
        VenueStart.isBook(rest) ? CAPITAL.matcher(title).find() : CAPITALS.matcher(title).find();
    return open ? null : title;
  }

  /// A title that a full stop ends, or a venue before it.
  static @Nullable String sentence(String text) {
    int end = sentenceEnd(text);
    String sentence = text.substring(0, end);
    String venue = text.substring(end).replaceFirst("^[.?!]\\s*", "");
    if (sentence.strip().split(" ", -1).length < 3 && VenueStart.begins(text)) {
      return null;
    }
    int within = VenueStart.in(sentence + (end < text.length() ? "." : ""));
    if (within == 0) {
      return null;
    }
    if (within < 0 && end == text.length() && venue.isEmpty() && !text.endsWith(".")) {
      return text;
    }
    return within > 0 ? sentence.substring(0, within) : sentence;
  }

  /// The title in a part of an entry that holds nothing before it.
  ///
  /// @param alone whether the venue has a part of its own
  static @Nullable String part(String text, boolean alone) {
    if (VenueStart.begins(text)) {
      return null;
    }
    if (!alone) {
      return TitleCheck.checked(sentence(text), false);
    }
    int venue = VenueStart.in(text);
    return TitleCheck.checked(venue > 0 ? text.substring(0, venue) : unquoted(text), false);
  }

  private static String unquoted(String text) {
    return text.strip().replaceFirst("^[“\"](.*?)[.,]?[”\"][.,]?$", "$1");
  }

  private static int sentenceEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '.' && isEnd(text, i)) || ((c == '?' || c == '!') && isQuestionEnd(text, i))) {
        return c == '.' ? i : i + 1;
      }
    }
    return text.length();
  }

  private static boolean isEnd(String text, int stop) {
    if (stop + 1 == text.length()) {
      return true;
    }
    if (text.charAt(stop + 1) != ' ') {
      return false;
    }
    int begin = stop;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop);
    if (ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    String next = text.substring(stop + 1).stripLeading();
    if (initial && !VenueStart.begins(next)) {
      return false;
    }
    return next.isEmpty()
        || !Character.isLowerCase(next.charAt(0))
        || LOWER_VENUE.matcher(next).lookingAt();
  }

  private static boolean isQuestionEnd(String text, int mark) {
    String next = text.substring(mark + 1);
    return next.isBlank() || (next.startsWith(" ") && VenueStart.begins(next.stripLeading()));
  }
}
