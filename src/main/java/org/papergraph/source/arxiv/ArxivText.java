package org.papergraph.source.arxiv;

import java.util.regex.Pattern;
import org.papergraph.source.LatexText;
import org.papergraph.source.Mojibake;

/// arXiv's texts without what their storage has added: lines broken at 80 characters, letters as
/// LaTeX commands, UTF-8 that was encoded twice.
final class ArxivText {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private ArxivText() {}

  /// A title or a reference to a journal.
  static String line(String raw) {
    return fold(LatexText.decode(Mojibake.mended(raw)));
  }

  /// A name or an affiliation.
  static String name(String raw) {
    return fold(LatexText.plain(Mojibake.mended(raw)));
  }

  /// An abstract, in which LaTeX stays. A paragraph ends at an empty line or, arXiv's own sign,
  /// where the next line begins with white space.
  static String paragraphs(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    boolean ended = false;
    for (String line : Mojibake.mended(raw).strip().split("\\R", -1)) {
      ended |= line.isBlank() || Character.isWhitespace(line.charAt(0));
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : ended ? "\n" : " ").append(line.strip());
        ended = false;
      }
    }
    return text.toString();
  }

  /// White space, also that which does not break, as single spaces.
  static String fold(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
