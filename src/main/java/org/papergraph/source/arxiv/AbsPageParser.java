package org.papergraph.source.arxiv;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.Capture;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;

/// Reads the page of one paper: its tags, and from the page itself what they do not tell.
final class AbsPageParser implements SourceParser {
  private static final String ABSTRACT = "blockquote.abstract";
  private static final String HISTORY = "div.submission-history";

  /// `[v2] Mon, 28 Jan 2008 10:12:13 UTC (45 KB)`
  private static final Pattern VERSION =
      Pattern.compile(
          "\\[v(\\d{1,3})]\\s+(\\w{3}, \\d{1,2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:UTC|GMT))");

  private static final Pattern SHOWN = Pattern.compile("\\[v(\\d{1,3})]");

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Page page = Page.of(capture);
    return Stream.of(read(page, Jsoup.parse(page.text())));
  }

  private static Parsed read(Page page, Document document) {
    try {
      CitationTags tags = new CitationTags(document);
      ArxivPaper paper = tags.paper();
      if (tags.first("citation_abstract") == null) {
        paper.abstractText(PageText.of(document.selectFirst(ABSTRACT)));
      }
      String journal = cell(document, "jref");
      if (journal != null) {
        // The tag has the journal's name alone.
        paper.venue(journal);
      }
      paper
          .comment(cell(document, "comments"))
          .categories(PageText.subjects(document.selectFirst("td.subjects")))
          .categories(SubjectClasses.field(cell(document, "msc-classes")))
          .categories(SubjectClasses.field(cell(document, "acm-classes")));
      history(document, paper);
      return new Parsed.Accepted(paper.record(page.source(ArxivPaper.PROVIDER, null)));
    } catch (IllegalArgumentException e) {
      // Also the model's own rules.
      return new Parsed.Rejected(page.at("page"), String.valueOf(e.getMessage()));
    }
  }

  /// The times of the first version and of the one that is shown, which the history does not link.
  private static void history(Document document, ArxivPaper paper) {
    Element history = document.selectFirst(HISTORY);
    if (history == null) {
      return;
    }
    int shown = shown(history);
    Matcher version = VERSION.matcher(history.text());
    while (version.find()) {
      int number = Integer.parseInt(version.group(1));
      PartialDate date =
          ArxivDates.mail(version.group(2).replace("UTC", "GMT"), "date of its version");
      if (number == 1) {
        paper.published(date);
      }
      if (number == shown) {
        paper.version(number).updated(date);
      }
    }
  }

  private static int shown(Element history) {
    for (Element mark : history.select("strong:not(:has(a))")) {
      Matcher number = SHOWN.matcher(mark.text());
      if (number.matches()) {
        return Integer.parseInt(number.group(1));
      }
    }
    return 0;
  }

  private static @Nullable String cell(Document document, String kind) {
    Element cell = document.selectFirst("td." + kind);
    return cell == null || cell.text().isBlank() ? null : cell.text();
  }
}
