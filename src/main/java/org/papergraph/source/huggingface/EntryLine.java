package org.papergraph.source.huggingface;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a line of a list page's text is. Lines are numbered from 1.
sealed interface EntryLine {
  int number();

  /// Part of a title or an abstract.
  record Text(int number, String text, boolean afterGap) implements EntryLine {}

  /// `• 6 authors`, with what follows on the line: the date, or nothing.
  record Authors(int number, int count, String rest) implements EntryLine {}

  /// `Aug 19, 2024`, `Published on May 25`; null where no day can be read of it.
  record Date(int number, @Nullable PageDate date) implements EntryLine {}

  /// `Submitted by`, with the name that may follow.
  record Submitted(int number, String name) implements EntryLine {}

  /// A counter: upvotes, comments.
  record Counter(int number, String text) implements EntryLine {}

  /// A button with a link: `GitHub 476`.
  record Button(int number, String text) implements EntryLine {}

  /// `·`
  record Dot(int number) implements EntryLine {}

  /// What every page prints around its papers.
  record Furniture(int number, String text) implements EntryLine {}

  Pattern AUTHORS =
      Pattern.compile("(?i)[•·*-]?\\s*(\\d[\\d,]{0,6})\\s+authors?(?:\\s*[·•]\\s*(.*))?");
  Pattern DATE =
      Pattern.compile("(?i)(?:published on\\s+)?" + PageDate.MONTH + "\\.?\\s+\\d.{0,24}");
  Pattern SUBMITTED = Pattern.compile("(?i)submitted by\\b\\s*(.*)");
  Pattern COUNTER = Pattern.compile("[+▲]?\\s*\\d[\\d.,]*[kK]?|-");
  Pattern BUTTON =
      Pattern.compile(
          "(?i)(?:\\[LINK: )?GitHub(?:\\s+[\\d.,]+k?\\b.*)?|arXiv Page|Project page|\\[LINK: .*");
  Pattern BY = Pattern.compile("(?i)by\\s?AK and the research community");

  Set<String> FURNITURE =
      Set.of(
          "new",
          "subscribe",
          "get trending papers in your email inbox!",
          "get trending papers in your email inbox once a day!",
          "daily papers",
          "trending papers",
          "hugging face",
          "models",
          "datasets",
          "spaces",
          "buckets",
          "community",
          "docs",
          "enterprise",
          "pricing",
          "log in",
          "sign up",
          "papers",
          "search",
          "daily",
          "weekly",
          "monthly",
          "trending",
          "previous",
          "next",
          "back to top",
          "load more",
          "system theme",
          "company",
          "tos",
          "privacy",
          "about",
          "careers",
          "website",
          "inference",
          "newsletter",
          "submit",
          "skip to main content",
          "© hugging face",
          "upvote",
          "tos privacy about careers website",
          "models datasets spaces pricing docs",
          "more",
          "posts",
          "solutions");

  static EntryLine of(int number, String printed, boolean afterGap) {
    String line = printed.replaceFirst("^#{1,4}\\s+", "");
    Matcher authors = AUTHORS.matcher(line);
    Matcher submitted = SUBMITTED.matcher(line);
    if (authors.matches()) {
      String rest = authors.group(2) == null ? "" : authors.group(2);
      return new Authors(number, count(authors.group(1)), rest);
    }
    if (line.equals("·") || line.equals("•")) {
      return new Dot(number);
    }
    if (DATE.matcher(line).matches() && line.length() < 40) {
      return new Date(number, date(line));
    }
    if (submitted.matches()) {
      return new Submitted(number, submitted.group(1));
    }
    if (COUNTER.matcher(line).matches()) {
      return new Counter(number, line);
    }
    if (BUTTON.matcher(line).matches()) {
      return new Button(number, line);
    }
    boolean furniture = FURNITURE.contains(line.toLowerCase(Locale.ROOT));
    return furniture || BY.matcher(line).matches()
        ? new Furniture(number, line)
        : new Text(number, line, afterGap);
  }

  /// The number of authors, where a text tells just that.
  static @Nullable Integer authorCount(String text) {
    Matcher authors = AUTHORS.matcher(text.strip());
    return authors.matches() ? Integer.valueOf(count(authors.group(1))) : null;
  }

  static @Nullable PageDate date(String text) {
    return PageDate.parse(text.replaceFirst("(?i)^published on\\s+", "")).orElse(null);
  }

  private static int count(String digits) {
    return Integer.parseInt(digits.replace(",", ""));
  }
}
