package org.papergraph.source;

import java.util.List;

/// The segments of a URL's path as far as they can belong to the URL, not to the text after it.
///
/// @param segments in their order, none of them empty but for a last one
record UrlPath(List<String> segments) {
  private static final int LONGEST = 500;
  private static final String MARKS = "._-~%+@=()/";

  /// The path that begins at this index of a text.
  static UrlPath at(String text, int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    return new UrlPath(List.of(withoutTail(text.substring(start, end)).split("/+", -1)));
  }

  /// The segment at an index, or an empty string.
  String segment(int index) {
    return index < segments.size() ? segments.get(index) : "";
  }

  /// The segments from an index on, as printed.
  String from(int index) {
    return index < segments.size()
        ? withoutTail(String.join("/", segments.subList(index, segments.size())))
        : "";
  }

  private static boolean isPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }

  /// Full stops and closing brackets end the sentence that the URL stands in.
  private static String withoutTail(String path) {
    int open = (int) path.chars().filter(c -> c == '(').count();
    int closed = (int) path.chars().filter(c -> c == ')').count();
    int end = path.length();
    while (end > 0) {
      char last = path.charAt(end - 1);
      if (last == ')' && closed > open) {
        closed--;
      } else if (last != '.' && last != '/') {
        break;
      }
      end--;
    }
    return path.substring(0, end);
  }
}
