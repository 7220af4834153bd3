package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The lines of an element as a browser shows them, whatever elements make them.
final class HtmlLines implements NodeVisitor {
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template");
  private static final Set<String> CELLS = Set.of("td", "th");

  /// Pictures that WordPress puts for characters and formulas, which stand in their `alt`.
  private static final String PICTURED_TEXT = "img.emoji[alt], img.wp-smiley[alt], img.latex[alt]";

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private int unseen;

  private HtmlLines() {}

  static List<Line> of(Element element) {
    HtmlLines visitor = new HtmlLines();
    element.traverse(visitor);
    visitor.endLine();
    return visitor.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        unseen++;
      }
      breakBefore(element);
    } else if (node instanceof TextNode part && unseen == 0) {
      text.append(part.getWholeText().replaceAll("\\s+", " "));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (UNSEEN.contains(element.normalName())) {
      unseen--;
    }
    if (CELLS.contains(element.normalName())) {
      text.append(' ');
    } else if (element.isBlock()) {
      endLine();
    }
  }

  private void breakBefore(Element element) {
    if (element.normalName().equals("br")) {
      endLine();
    } else if (element.isBlock() && !CELLS.contains(element.normalName())) {
      endLine();
    } else if (element.is(PICTURED_TEXT)) {
      text.append(element.attr("alt"));
    }
    if (element.hasAttr("href")) {
      links.add(element.attr("href"));
    }
  }

  private void endLine() {
    String line = Line.fold(text.toString());
    if (!line.isEmpty()) {
      lines.add(new Line(lines.size() + 1, line, links));
      links.clear();
    }
    text.setLength(0);
  }
}
