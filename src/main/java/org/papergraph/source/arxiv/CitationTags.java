package org.papergraph.source.arxiv;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.BadRecordException;

/// The `citation_*` tags that abs pages carry for search engines; they name all authors, where the
/// page itself cuts a long list.
record CitationTags(Document page) {

  ArxivPaper paper() {
    List<PrintedAuthor> authors =
        all("citation_author").stream().map(PrintedAuthor::inverted).toList();
    return new ArxivPaper()
        .id(first("citation_arxiv_id"))
        .title(first("citation_title"))
        .abstractText(first("citation_abstract"))
        .venue(first("citation_journal_title"))
        .doi(first("citation_doi"))
        .authors(Collaborations.authorships(authors))
        .published(date("citation_date"))
        .updated(date("citation_online_date"));
  }

  /// `2008/01/07`
  private @Nullable PartialDate date(String name) {
    String printed = first(name);
    if (printed == null) {
      return null;
    }
    return PartialDate.parse(printed.replace('/', '-'))
        .orElseThrow(() ->
            new BadRecordException("has a %s that is no date: \"%s\"".formatted(name, printed)));
  }

  @Nullable String first(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  private List<String> all(String name) {
    return page.select("meta[name=" + name + "]").stream()
        .map((Element tag) -> tag.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .toList();
  }
}
