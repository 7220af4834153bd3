package org.papergraph.source.latexml;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element as a reader of the paper sees it: formulas in LaTeX between dollars,
/// footnotes, labels and LaTeXML's error messages left out.
final class LatexmlText implements NodeFilter {
  /// Stands for a mark that is set high, such as the number of an affiliation.
  static final char MARK = '\u0001';

  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "button");
  private static final String LEFT_OUT =
      ".ltx_note, .ltx_ERROR, .ltx_tag, .ltx_bib_cited, .ltx_contact, .ltx_author_notes,"
          + " .ltx_title_abstract";
  private static final String ADDRESS = "a[href*=orcid.org], a[href^=mailto]";

  private final Element root;
  private final boolean lines;
  private final StringBuilder text = new StringBuilder();

  private LatexmlText(Element root, boolean lines) {
    this.root = root;
    this.lines = lines;
  }

  /// In one line, white space folded.
  static String of(Element element) {
    LatexmlText text = new LatexmlText(element, false);
    element.filter(text);
    return fold(text.text.toString());
  }

  /// With the breaks of lines kept and marks that are set high as [#MARK].
  static String linesOf(Element element) {
    LatexmlText text = new LatexmlText(element, true);
    element.filter(text);
    return text.text.toString();
  }

  static String fold(String text) {
    return text.replaceAll("[\\u200B\\u2060\\uFEFF\\u00AD]", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode part -> {
        text.append(part.getWholeText().replaceAll("[\\s&&[^\\u2003]]+", " "));
        yield FilterResult.CONTINUE;
      }
      case Element element -> element(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name) || (!element.equals(root) && element.is(LEFT_OUT))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("math")) {
      text.append(lines ? "" + MARK : formula(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (lines && element.is(ADDRESS)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (lines && (name.equals("sup") || element.hasClass("ltx_sup"))) {
      text.append(MARK);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      text.append(lines ? '\n' : ' ');
    } else if (element.isBlock() && !element.equals(root)) {
      text.append(lines ? '\n' : ' ');
    }
    return FilterResult.CONTINUE;
  }

  private static String formula(Element math) {
    String latex = fold(math.attr("alttext"));
    return latex.isEmpty() ? math.text() : "$" + latex + "$";
  }
}
