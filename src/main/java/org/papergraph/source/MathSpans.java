package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Keeps mathematics out of reach while the text around it is changed.
final class MathSpans {
  /// No character, so that it stands in no text that is one.
  private static final char HELD = '\uFDD0';

  private MathSpans() {}

  /// The text changed, but for `$…$`, `$$…$$` and `\(…\)`.
  static String around(String text, UnaryOperator<String> change) {
    boolean mayHold = text.indexOf('$') >= 0 || text.contains("\\(");
    if (!mayHold || text.indexOf(HELD) >= 0) {
      return change.apply(text);
    }
    List<String> spans = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        spans.add(text.substring(at, end));
        open.append(HELD);
      } else {
        // A command with its first sign, so that an escaped dollar begins nothing.
        end = Math.min(text.length(), at + (text.charAt(at) == '\\' ? 2 : 1));
        open.append(text, at, end);
      }
      at = end;
    }
    return restored(change.apply(open.toString()), spans);
  }

  /// Where the mathematics ends that begins here; this very place where none does.
  private static int end(String text, int at) {
    if (text.startsWith("\\(", at)) {
      int close = text.indexOf("\\)", at + 2);
      return close < 0 ? at : close + 2;
    }
    if (text.charAt(at) != '$') {
      return at;
    }
    String sign = text.startsWith("$$", at) ? "$$" : "$";
    for (int i = at + sign.length(); i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(sign, i)) {
        return i + sign.length();
      }
    }
    return at;
  }

  private static String restored(String text, List<String> spans) {
    StringBuilder whole = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == HELD) {
        whole.append(spans.get(next++));
      } else {
        whole.append(text.charAt(i));
      }
    }
    return whole.toString();
  }
}
