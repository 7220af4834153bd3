package org.papergraph.source.huggingface;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The lines of an element's text, as a browser would copy them.
final class PageLines {
  private PageLines() {}

  static String of(Element element) {
    StringBuilder lines = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              lines.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (isBreak(node)) {
              lines.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBreak(node)) {
              lines.append('\n');
            }
          }
        });
    return lines.toString();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }
}
