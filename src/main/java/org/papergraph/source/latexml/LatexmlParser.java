package org.papergraph.source.latexml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Category;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.Capture;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;
import org.papergraph.source.SourceParser;

/// Reads a page of full text: one paper with its references.
final class LatexmlParser implements SourceParser {
  private static final String PROVIDER = "arxiv.org";
  private static final String TITLE = ".ltx_title_document";
  private static final String ABSTRACT = ".ltx_abstract";
  private static final Pattern PAGE_BEGIN = Pattern.compile("(?i)<html\\b");
  private static final Pattern PAGE_END = Pattern.compile("(?i)</(?:body|html)\\b");

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Page page = Page.of(capture);
    Parser parser =
        page.text().stripLeading().startsWith("<?xml") ? Parser.xmlParser() : Parser.htmlParser();
    Document document = parser.setTrackPosition(true).parseInput(page.text(), "");
    List<Parsed> parsed = new ArrayList<>();
    Bibliography bibliography = Bibliography.of(document, page);
    PageIdentity identity = PageIdentity.of(document, capture.name());
    String title = title(document);
    if (identity.id() == null && title == null) {
      return Stream.of(nameless(page, bibliography));
    }
    parsed.add(new Parsed.Accepted(record(document, page, identity, title, bibliography)));
    parsed.addAll(bibliography.rejected());
    if (isCutOff(page) && !bibliography.isCutOff()) {
      parsed.add(
          new Parsed.Rejected(
              page.at("end"), "is cut off, references may be missing: save the page again"));
    }
    return parsed.stream();
  }

  private static boolean isCutOff(Page page) {
    return PAGE_BEGIN.matcher(page.text()).find() && !PAGE_END.matcher(page.text()).find();
  }

  private static Parsed nameless(Page page, Bibliography bibliography) {
    return new Parsed.Rejected(
        page.at("page"),
        "holds a reference list of %d, but neither the title nor the arXiv id of the paper that cites them:"
                .formatted(bibliography.references().size())
            + " save the whole page, or name the file by the id, as in 2401.00001v2.html");
  }

  private static PaperRecord record(
      Document document,
      Page page,
      PageIdentity identity,
      @Nullable String title,
      Bibliography bibliography) {
    ArxivId id = identity.id();
    Category category = identity.category();
    String text = abstractText(document);
    boolean first = id != null && id.version() == 1;
    return builder(title, id, page.source(PROVIDER, null))
        .authors(AuthorBlock.authors(document))
        .abstractText(text)
        .published(first ? identity.date() : null)
        .updated(first ? null : identity.date())
        .categories(category == null ? List.of() : List.of(category))
        .repositories(repositories(document, text))
        .references(bibliography.references())
        .build();
  }

  private static PaperRecordBuilder builder(
      @Nullable String title, @Nullable ArxivId id, Source source) {
    PaperIds ids = id == null ? PaperIds.NONE : PaperIds.of(id);
    return title == null
        ? PaperRecord.identified(ids, source)
        : PaperRecord.titled(title, source).ids(ids);
  }

  /// The title; null where there is none or its end is missing.
  private static @Nullable String title(Document document) {
    Element title = document.selectFirst(TITLE);
    if (title == null || title.endSourceRange().isImplicit()) {
      return null;
    }
    String text = LatexmlText.of(title);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String abstractText(Document document) {
    Element printed = document.selectFirst(ABSTRACT);
    if (printed == null || printed.endSourceRange().isImplicit()) {
      return null;
    }
    List<Element> paragraphs = printed.select(".ltx_p");
    return paragraphs.isEmpty()
        ? LatexmlText.of(printed)
        : paragraphs.stream().map(LatexmlText::of).collect(Collectors.joining("\n"));
  }

  private static List<RepositoryLink> repositories(Document document, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String links =
        document.select(ABSTRACT + " a[href]").stream()
            .map(link -> link.attr("href"))
            .collect(Collectors.joining("\n"));
    return RepositoryLinks.find(text + "\n" + links).stream()
        .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
        .toList();
  }
}
