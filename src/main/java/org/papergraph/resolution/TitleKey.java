package org.papergraph.resolution;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What spellings of one title have in common: letters and digits, folded, without LaTeX markup,
/// typographic quotes, dashes and space.
///
/// @param value empty where nothing stays
/// @param distinctive whether a title like this hardly names two papers: at least four words and
///   twenty letters (Chinese, Japanese, Korean: twelve characters), and not the beginning of one of
///   the many ("Introduction to", "Reply to", …)
public record TitleKey(String value, boolean distinctive) {
  private static final int LONGEST = 300;

  private static final Pattern FORMATTING =
      Pattern.compile(
          "\\\\?(?:math(?:cal|bb|bf|rm|it|sf|tt|frak|scr)|text(?:bf|it|sc|sf|tt|rm|up)?|emph|boldsymbol|bm|operatorname"
              + "|ensuremath|mbox|underline|overline|(?:wide)?(?:hat|tilde)|bar|vec)\\s*(?=\\{)"
              + "|\\\\(?:bf|it|rm|sc|em|tt|left|right|big|quad|qquad)(?![a-zA-Z])");
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "(?:an |a |the )?(?:introduction|editorial|preface|foreword|erratum|corrigendum|correction|reply|response"
              + "|comments?|commentary|proceedings|special issue|guest editor|table of contents|abstracts?)\\b");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
  private static final Map<Integer, String> SYMBOLS = GreekNames.BY_LETTER;

  public static TitleKey of(String title) {
    String words = words(title);
    String key = words.replace(" ", "");
    return new TitleKey(Digest.bounded(key, LONGEST), isDistinctive(words, key));
  }

  /// The value, or null where nothing stays.
  public @Nullable String orNull() {
    return value.isEmpty() ? null : value;
  }

  /// The title's folded words, one space between them.
  static String words(String title) {
    String plain = isFormatted(title) ? FORMATTING.matcher(title).replaceAll("") : title;
    StringBuilder words = new StringBuilder(plain.length());
    Letters.fold(plain)
        .codePoints()
        .forEach(c -> {
          String symbol = SYMBOLS.get(c);
          if (symbol != null) {
            words.append(symbol);
          } else if (Letters.isWord(c)) {
            words.appendCodePoint(c);
          } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }

  /// Whether markup may be found; few titles have any.
  private static boolean isFormatted(String title) {
    return title.indexOf('{') >= 0 || title.indexOf('\\') >= 0;
  }

  private static boolean isDistinctive(String words, String key) {
    if (ONE_OF_MANY.matcher(words).lookingAt()) {
      return false;
    }
    return (!Letters.isAscii(key) && EAST_ASIAN.matcher(key).results().count() >= 12)
        || (key.length() >= 20 && words.chars().filter(c -> c == ' ').count() >= 3);
  }
}
