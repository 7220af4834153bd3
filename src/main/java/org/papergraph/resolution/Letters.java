package org.papergraph.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What spellings of one text have in common: compatibility forms, case and diacritics folded.
final class Letters {
  /// Only the diacritics of Latin, Greek and Cyrillic: か and が stay different.
  private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f]+");

  private static final Map<Character, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ŋ', "n"),
          Map.entry('ς', "σ"));

  private Letters() {}

  /// Folds a text; folding again changes nothing.
  static String fold(String text) {
    if (isAscii(text)) {
      // Most texts: nothing but case is to be folded.
      return text.toLowerCase(Locale.ROOT);
    }
    String once = foldOnce(text);
    String twice = foldOnce(once);
    while (!twice.equals(once)) {
      once = twice;
      twice = foldOnce(once);
    }
    return once;
  }

  /// Whether a character carries meaning in a name or title. Marks that are no diacritics are part
  /// of a letter in Indic and other scripts.
  static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String foldOnce(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Upper case first: ß becomes ss, dotless ı becomes i.
    folded = folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    folded = Normalizer.normalize(folded, Normalizer.Form.NFD);
    folded = DIACRITICS.matcher(folded).replaceAll("");
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      String replacement = c < 128 ? null : UNDECOMPOSED.get(c);
      if (replacement == null) {
        plain.append(c);
      } else {
        plain.append(replacement);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFKC);
  }
}
