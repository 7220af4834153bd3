package org.papergraph.source.arxiv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.Capture;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;
import org.papergraph.source.UnreadableCaptureException;

/// Reads the pairs of a listing: a `dt` with the id, a `dd` with the rest. The day over a list is
/// that of the announcement, of no version, and is not kept.
final class ListingParser implements SourceParser {
  private static final String ENTRY = "dl > dt:has(a[href*=/abs/])";
  private static final String ID = "a[href*=/abs/]";
  private static final String LIST = "dl#articles";
  private static final String TITLE = ".list-title";
  private static final String AUTHORS = ".list-authors";
  private static final String SUBJECTS = ".list-subjects";
  private static final String COMMENTS = ".list-comments";
  private static final String JOURNAL = ".list-journal-ref";
  private static final String ABSTRACT = "p.mathjax";

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Page page = Page.of(capture);
    Document document = Jsoup.parse(page.text());
    List<Parsed> papers = new ArrayList<>();
    for (Element entry : document.select(ENTRY)) {
      papers.add(read(entry, page));
    }
    if (papers.isEmpty() && document.selectFirst(LIST) == null) {
      throw new UnreadableCaptureException(
          "is a listing of arXiv without papers: expected pairs of dt (a[href*=/abs/]) and dd"
              + " (.list-title, .list-authors); save the page once it has loaded");
    }
    return papers.stream();
  }

  private static Parsed read(Element entry, Page page) {
    String id = entry.select(ID).attr("href");
    try {
      Element meta = entry.nextElementSibling();
      if (meta == null || !meta.is("dd")) {
        throw new BadRecordException("has no dd beside its dt: the page is cut off or damaged");
      }
      ArxivPaper paper =
          new ArxivPaper()
              .id(id.substring(id.indexOf("/abs/") + 5))
              .title(text(meta, TITLE))
              .abstractText(text(meta, ABSTRACT))
              .comment(text(meta, COMMENTS))
              .venue(text(meta, JOURNAL))
              .categories(PageText.subjects(meta.selectFirst(SUBJECTS)));
      PageText.authors(meta.selectFirst(AUTHORS), paper);
      return new Parsed.Accepted(paper.record(page.source(ArxivPaper.PROVIDER, null)));
    } catch (IllegalArgumentException e) {
      // Also the model's own rules.
      return new Parsed.Rejected(page.at(id), String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String text(Element meta, String selector) {
    return PageText.of(meta.selectFirst(selector));
  }
}
