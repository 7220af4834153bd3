package org.papergraph.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs of running text in LaTeX as a reader sees them, once its letters are decoded.
final class Prose {
  private static final Pattern LINK =
      Pattern.compile("\\\\url\\s*\\{([^{}]*)}|\\\\href\\s*\\{[^{}]*}\\s*\\{([^{}]*)}");
  private static final Pattern SPACE = Pattern.compile("\\\\[ ,;:\\\\]|(?<![/\\\\])~");
  private static final Pattern NO_SPACE = Pattern.compile("\\\\[!/@-]");
  private static final Pattern COMMAND = Pattern.compile("(\\\\[A-Za-z]+)(?:\\{}|\\s+(?=\\S))?");
  private static final Pattern LOGO = Pattern.compile("\\\\((?:La|Bib)?TeX)(?![A-Za-z])(?:\\{})?");
  private static final Pattern WITH_ARGUMENT = Pattern.compile("\\\\[A-Za-z]+\\*?\\s*\\{([^{}]*)}");

  /// Stand for the braces that are meant as such.
  private static final char OPEN = '\uFDD1';

  private static final char CLOSE = '\uFDD2';

  private Prose() {}

  static String of(String latex) {
    String text = quotesAndDashes(latex);
    if (text.indexOf('\\') >= 0) {
      text = commands(text);
    }
    text = SPACE.matcher(text).replaceAll(" ");
    return text.replace("{", "").replace("}", "").replace(OPEN, '{').replace(CLOSE, '}');
  }

  private static String quotesAndDashes(String text) {
    return text.replace("``", "“").replace("''", "”").replace("---", "—").replace("--", "–");
  }

  private static String commands(String latex) {
    String text = latex.replace("\\{", "" + OPEN).replace("\\}", "" + CLOSE).replace("\\$", "$");
    text = LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(argument(found)));
    text = SPACE.matcher(text).replaceAll(" ");
    text = NO_SPACE.matcher(text).replaceAll("");
    text = LOGO.matcher(text).replaceAll("$1");
    text = COMMAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sign(found)));
    return WITH_ARGUMENT.matcher(text).replaceAll("$1");
  }

  private static String argument(MatchResult link) {
    return link.group(1) != null ? link.group(1) : link.group(2);
  }

  /// The one sign that a command stands for, with the space after the command gone as in LaTeX;
  /// what is no such command stays.
  private static String sign(MatchResult command) {
    String meant = LatexText.command(command.group(1));
    return meant.length() <= 2 && meant.indexOf('\\') < 0 ? meant : command.group();
  }
}
