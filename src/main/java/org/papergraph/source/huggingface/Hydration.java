package org.papergraph.source.huggingface;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;

/// The JSON from which a page's components start, in `data-props` attributes.
final class Hydration {
  private static final String COMPONENTS = "[data-props]";
  private static final String ATTRIBUTE = "data-props=\"";

  private Hydration() {}

  /// The papers of the component that the page is about; empty where no component holds any.
  static Optional<List<Parsed>> papers(Document document, Page page) {
    Items items = new Items(page.source(JsonAnswerParser.PROVIDER, null));
    return document.select(COMPONENTS).stream()
        .map(Hydration::props)
        .filter(props -> props.startsWith("{"))
        .flatMap(props -> Props.of(props, items).papers().stream())
        .findFirst()
        .or(() -> cutOff(page, items));
  }

  private static String props(Element component) {
    return component.attr("data-props").strip();
  }

  /// A page that ends within an attribute has no such element, but the JSON up to there.
  private static Optional<List<Parsed>> cutOff(Page page, Items items) {
    int start = page.text().lastIndexOf(ATTRIBUTE);
    int from = start + ATTRIBUTE.length();
    if (start < 0 || page.text().indexOf('"', from) >= 0) {
      return Optional.empty();
    }
    return Props.of(Parser.unescapeEntities(page.text().substring(from), true), items).papers();
  }
}
