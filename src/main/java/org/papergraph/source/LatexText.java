package org.papergraph.source;

import com.github.tomtung.latex2unicode.LaTeX2Unicode;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in which LaTeX commands stand for letters: `Erd\H{o}s`, `{\O}stergaard`.
///
/// What a command means is asked of a library, one command at a time, because the library would
/// otherwise set mathematics and fonts in Unicode as well. Mathematics (`$…$`, `\(…\)`) stays as it
/// is, and so does a command that nobody knows.
public final class LatexText {
  /// What no text has in which nothing is LaTeX.
  private static final Pattern MARKUP = Pattern.compile("[\\\\{}~]|--|``|''");

  private static final Pattern FONT =
      Pattern.compile(
          "\\\\(?:emph|text(?:it|bf|rm|sc|sf|tt|sl|up|md|normal)|mbox|hbox|mathrm)\\s{0,3}"
              + "\\{([^{}]*)}|\\{\\s*\\\\(?:it|em|bf|rm|sc|sf|tt|sl)(?![A-Za-z])\\s*([^{}]*)}");

  private static final String LETTER =
      "\\\\(ss|SS|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|dj|DJ|dh|DH|th|TH|ng|NG)";

  /// A letter in braces of its own, or with the space or the empty braces that end its command.
  private static final Pattern LETTERS =
      Pattern.compile(
          "\\{\\s*" + LETTER + "(?:\\{})?\\s*}|" + LETTER + "(?![A-Za-z])(?:\\{}|\\s+(?=\\S))?");

  private static final String ACCENT =
      "(\\\\(?:['`^\"~=.](?=[\\p{L}{])|[Hvcukrbdt](?=[\\s{]\\s*[\\p{L}{])))\\s*"
          + "(?:\\{\\s*(\\p{L}[\\p{L}\\p{M}]{0,2})\\s*}|(\\p{L}\\p{M}*))";

  private static final Pattern ACCENTS = Pattern.compile("\\{\\s*" + ACCENT + "}|" + ACCENT);

  private static final Pattern ESCAPES = Pattern.compile("\\\\([&%#_])");

  /// What the library does not know, or (`\DJ`) takes for another letter.
  private static final Map<String, String> OTHER_LETTERS =
      Map.of("th", "þ", "TH", "Þ", "ng", "ŋ", "NG", "Ŋ", "SS", "ẞ", "DJ", "Đ");

  private static final int DEEPEST = 4;

  private LatexText() {}

  /// Decodes letters, accents, escaped signs and fonts. All else (`~`, braces, dashes) stays: for
  /// text that is LaTeX in part only, as arXiv's titles are.
  public static String decode(String text) {
    return text.indexOf('\\') < 0 ? text : MathSpans.around(text, LatexText::decoded);
  }

  /// Decodes in addition what only LaTeX would write: braces, `~`, quotes, dashes, spaces. For
  /// names and for the fields of BibTeX.
  public static String plain(String text) {
    return MARKUP.matcher(text).find()
        ? MathSpans.around(text, part -> Prose.of(decoded(part)))
        : text;
  }

  /// What the library makes of a command; the command itself where it does not know it.
  static String command(String latex) {
    String known = OTHER_LETTERS.get(latex.substring(1));
    return known != null
        ? known
        : Normalizer.normalize(LaTeX2Unicode.convert(latex), Normalizer.Form.NFC);
  }

  private static String decoded(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    String plain =
        repeat(FONT, text, found -> found.group(1) != null ? found.group(1) : found.group(2));
    plain = repeat(LETTERS, plain, found -> command("\\" + either(found, 1, 2)));
    plain = repeat(ACCENTS, plain, LatexText::accented);
    return ESCAPES.matcher(plain).replaceAll("$1");
  }

  private static String accented(MatchResult found) {
    String accent = either(found, 1, 4);
    String letter =
        found.group(2) != null || found.group(3) != null
            ? either(found, 2, 3)
            : either(found, 5, 6);
    String dotted = letter.replace('ı', 'i').replace('ȷ', 'j');
    return command(accent + "{" + dotted + "}");
  }

  private static String either(MatchResult found, int group, int other) {
    String value = found.group(group);
    return value != null ? value : String.valueOf(found.group(other));
  }

  /// Commands may stand within commands: `\~{\^e}`.
  private static String repeat(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    String last = text;
    for (int depth = 0; depth < DEEPEST; depth++) {
      String next =
          pattern
              .matcher(last)
              .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
      if (next.equals(last)) {
        return next;
      }
      last = next;
    }
    return last;
  }
}
