package org.papergraph.source;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Takes the markup off titles and abstracts that publishers send as pieces of JATS, MathML or
/// HTML. A `<` that begins no tag of these stays.
public final class Markup {
  /// The attributes of a tag, as XML has them.
  private static final String ATTRIBUTES =
      "(?:\\s+[\\w:-]{1,40}\\s?=\\s?(?:\"[^\"]{0,500}\"|'[^']{0,500}')){0,20}+\\s{0,9}/?>";

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:jats:[a-z-]{1,40}|mml:[a-z]{1,20}|i|b|u|em|strong|sub|sup|sc|scp|tt|span|small"
              + "|italic|bold|inline-formula|tex-math|alternatives|font|math|mi|mo|mn|mrow|msub|msup"
              + "|msubsup|mtext|mfrac|mover|munder|munderover|mspace|msqrt|mroot|mtable|mtr|mtd|mstyle"
              + "|mfenced|semantics|annotation)"
              + ATTRIBUTES);

  /// Tags between which there is a space.
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:jats:(?:p|sec|title|list|list-item|disp-formula|break)|p|br|div|li|ul|ol|h\\d)"
              + ATTRIBUTES);

  /// The heading over an abstract.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?is)^\\s*(?:<jats:sec[^<>]{0,200}>\\s{0,99})?<jats:title>\\s{0,99}(?:abstract|summary)"
              + "\\s{0,9}[:.]?\\s{0,99}</jats:title>");

  private static final String TEX_END = "tex-math>";
  private static final String SECOND_NOTATION = "<mml:math";
  private static final String SECOND_NOTATION_END = "</mml:math>";

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{2,31});");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Markup() {}

  /// The text with white space folded.
  static String folded(String text) {
    String stripped = text.strip();
    return isFolded(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
  }

  /// Most texts are, and are told so a good deal faster.
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /// The text alone, white space folded; null where nothing of it is left.
  public static @Nullable String plain(@Nullable String marked) {
    if (marked == null) {
      return null;
    }
    String text = marked;
    if (text.indexOf('<') >= 0) {
      text = HEADING.matcher(text).replaceFirst("");
      text = withoutSecondNotation(text);
      text = BLOCK.matcher(text).replaceAll(" ");
      text = TAG.matcher(text).replaceAll("");
    }
    if (ENTITY.matcher(text).find()) {
      text = Parser.unescapeEntities(text, true);
    }
    String folded = folded(text);
    return folded.isEmpty() ? null : folded;
  }

  /// Without the MathML of formulas that stand in TeX right before it.
  private static String withoutSecondNotation(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    int tex = text.indexOf(TEX_END);
    while (tex >= 0) {
      int end = tex + TEX_END.length();
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      int close =
          text.startsWith(SECOND_NOTATION, end) ? text.indexOf(SECOND_NOTATION_END, end) : -1;
      if (close >= 0) {
        kept.append(text, from, end);
        end = close + SECOND_NOTATION_END.length();
        from = end;
      }
      tex = text.indexOf(TEX_END, end);
    }
    return kept.append(text, from, text.length()).toString();
  }
}
