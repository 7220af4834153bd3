package org.papergraph.source.arxivjp;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Compares titles as people do: WordPress may set quotes and dashes in one place and not in
/// another, and a capture may break a long line.
final class Titles {
  private Titles() {}

  static boolean same(String title, String other) {
    return key(title).equals(key(other));
  }

  /// Whether a title stands among these lines, on one of them or broken over several.
  static boolean stand(String title, List<Line> lines) {
    String wanted = key(title);
    for (int from = lines.size() - 1; from >= 0; from--) {
      StringBuilder joined = new StringBuilder();
      for (int to = from; to < lines.size() && joined.length() < wanted.length(); to++) {
        joined.append(key(lines.get(to).text()));
        if (joined.toString().equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String key(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .replaceAll("[\\s\"'‘’“”′″`-]|[\\u2010-\\u2015]", "")
        .toLowerCase(Locale.ROOT);
  }
}
