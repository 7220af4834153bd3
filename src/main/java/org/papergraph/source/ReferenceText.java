package org.papergraph.source;

import java.util.regex.Pattern;

/// Makes the entry of a reference list readable: without its label and the remains of its markup.
final class ReferenceText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF\\u00AD]+");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\[[\\p{L}\\p{N}+*'’&., ()\\-]{1,40}]|\\(\\d{1,4}\\)|\\d{1,4}\\.(?=\\s)|•)\\s*");
  private static final Pattern GLUE =
      Pattern.compile("\\b\\d+(?:\\.\\d+)?em plus [\\d.]+em minus [\\d.]+em|5em minus 0\\.4em");
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(?:newblock|natexlab|urlprefix|penalty0|bib(?:info|field)\\s*\\{\\w+}|bibf?namefont|href)(?![a-zA-Z])\\s*");
  private static final Pattern SOFT_BREAK =
      Pattern.compile("(?<=10\\.\\d{4,9}/[!-~]{0,60}[-_/(])\\s+(?=[!-~]*\\d)");

  /// What a text extractor puts for a formula that it has cut out.
  private static final Pattern CUT_OUT = Pattern.compile("\\{\\{formula:[^{}]*}}");

  /// Stands for something that is not in the text.
  static final String MISSING = "\uFFFC";

  private ReferenceText() {}

  /// White space folded, nothing else changed.
  static String fold(String raw) {
    return SPACE.matcher(raw).replaceAll(" ").strip();
  }

  /// As a reader sees it.
  static String plain(String raw) {
    String text = LABEL.matcher(fold(raw)).replaceFirst("");
    text = CUT_OUT.matcher(text).replaceAll(MISSING);
    text = text.replace("``", "“").replace("''", "”").replace("~", " ").replace("\\_", "_");
    text = GLUE.matcher(text).replaceAll(" ");
    text = COMMAND.matcher(text).replaceAll("");
    if (text.indexOf('\\') >= 0 || text.indexOf('{') >= 0) {
      text = LatexText.plain(text);
    }
    text = text.replace("---", "—").replace("--", "–");
    text = SOFT_BREAK.matcher(text).replaceAll("");
    return fold(text);
  }
}
