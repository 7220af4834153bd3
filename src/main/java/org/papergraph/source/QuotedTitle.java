package org.papergraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a title in quotes, which may hold quotes itself.
final class QuotedTitle {
  private static final Pattern UNQUOTED =
      Pattern.compile("[\\s,.:;]*(?:\\(?(?:1[5-9]|20)\\d\\d[a-z]?\\)?)?[\\s,.:;]*");
  private static final Pattern CLOSING_QUOTE = Pattern.compile("\"(?=[\\s,.;:)\\]]|$)");

  private QuotedTitle() {}

  /// What stands in quotes, where nothing but names, a year and marks precede it.
  static @Nullable String in(String text, PrintedNames names) {
    int open = firstQuote(text, names.end());
    if (open < 0 || !UNQUOTED.matcher(text.substring(names.end(), open)).matches()) {
      return null;
    }
    int close = closingQuote(text, open);
    return close < 0 ? null : text.substring(open + 1, close);
  }

  private static int firstQuote(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("“\"«„".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closingQuote(String text, int open) {
    char quote = text.charAt(open);
    if (quote == '"') {
      Matcher closing = CLOSING_QUOTE.matcher(text);
      return closing.find(open + 1) ? closing.start() : -1;
    }
    char close = quote == '«' ? '»' : '”';
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        depth++;
      } else if (c == close || (quote == '„' && c == '“')) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
