package org.papergraph.source.huggingface;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.papergraph.source.Capture;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;
import org.papergraph.source.UnreadableCaptureException;

/// Reads a page by the first of these that it has: the JSON that its components start from, the
/// cards of a list, the text that a reader sees.
final class PageParser implements SourceParser {
  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Page page = Page.of(capture);
    return (page.isHtml() ? html(page) : text(page, page.text())).stream();
  }

  private static List<Parsed> html(Page page) throws IOException {
    Document document = Jsoup.parse(page.text());
    Hydration hydration = Hydration.of(document, page);
    if (hydration.papers().isPresent()) {
      return hydration.papers().get();
    }
    List<Parsed> papers = new ArrayList<>(Cards.papers(document, page));
    if (papers.isEmpty()) {
      papers.addAll(text(page, PageLines.of(document.body())));
    }
    if (papers.stream().noneMatch(Parsed.Accepted.class::isInstance)) {
      throw noPapers();
    }
    hydration.damage().ifPresent(papers::add);
    return papers;
  }

  private static List<Parsed> text(Page page, String text) throws IOException {
    List<Parsed> papers =
        PaperText.isPaper(text) ? PaperText.papers(page, text) : ListText.papers(page, text);
    if (papers.isEmpty()) {
      throw noPapers();
    }
    return papers;
  }

  private static IOException noPapers() {
    return new UnreadableCaptureException(
        "is a page of Hugging Face without papers: expected hydration JSON ([data-props] with"
            + " dailyPapers, searchResults or paper), cards (h3 a[href^=/papers/]), or the text of"
            + " entries (title, abstract, \"N authors\"); save the page once it has loaded");
  }
}
