package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;

/// A line as a reader sees it, white space folded, and where its links lead.
///
/// @param number from 1 in the text of the page
record Line(int number, String text, List<String> links) {
  Line {
    links = List.copyOf(links);
  }

  static Line of(int number, String text) {
    return new Line(number, fold(text), List.of());
  }

  /// All spaces of Unicode become one plain space; what has no width goes.
  static String fold(String text) {
    return text.replaceAll("[\\u200B\\u2060\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+", " ")
        .strip();
  }

  /// The lines of a text without the blank ones.
  static List<Line> linesOf(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (!fold(line).isEmpty()) {
        lines.add(of(number, line));
      }
    }
    return lines;
  }
}
