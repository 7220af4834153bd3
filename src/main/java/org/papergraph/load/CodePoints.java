package org.papergraph.load;

import java.util.Comparator;

/// Texts in the order that Cypher has them in: by code points, where Java compares halves of them.
final class CodePoints {
  static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  static String min(String one, String other) {
    return compare(one, other) <= 0 ? one : other;
  }

  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Integer.compare(weight(a), weight(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /// Halves of a code point above U+FFFF are smaller than U+E000 to U+FFFF, but stand for more.
  private static int weight(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }
}
