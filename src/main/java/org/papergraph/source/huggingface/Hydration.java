package org.papergraph.source.huggingface;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;

/// The JSON from which a page's components start, in `data-props` attributes.
///
/// @param papers of the component that the page is about, empty where no component holds any
/// @param damage why a component could not be read to its end
record Hydration(Optional<List<Parsed>> papers, Optional<Parsed> damage) {
  private static final String COMPONENTS = "[data-props]";
  private static final String ATTRIBUTE = "data-props=\"";

  static Hydration of(Document document, Page page) {
    Items items = new Items(page.source(JsonAnswerParser.PROVIDER, null));
    Hydration found = new Hydration(Optional.empty(), Optional.empty());
    for (String json : document.select(COMPONENTS).eachAttr("data-props")) {
      found = found.or(json, items);
    }
    return found.papers.isPresent() ? found : found.orCutOff(page, items);
  }

  private Hydration or(String json, Items items) {
    if (papers.isPresent() || !json.stripLeading().startsWith("{")) {
      return this;
    }
    Props props = Props.of(json, items);
    return new Hydration(props.papers(), damage.or(props::damage));
  }

  /// A page that ends within an attribute has no such element, but the JSON up to there.
  private Hydration orCutOff(Page page, Items items) {
    int start = page.text().lastIndexOf(ATTRIBUTE);
    int from = start + ATTRIBUTE.length();
    return start < 0 || page.text().indexOf('"', from) >= 0
        ? this
        : or(Parser.unescapeEntities(page.text().substring(from), true), items);
  }
}
