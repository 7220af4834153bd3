package org.papergraph.source.huggingface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// The cards of a list page, for pages that were saved without their JSON.
final class Cards {
  /// The link that holds a card's title, within a heading since 2025 and by its class before.
  private static final String TITLE =
      "h1 a[href*=/papers/], h2 a[href*=/papers/], h3 a[href*=/papers/],"
          + " a.line-clamp-3[href*=/papers/]";

  private static final String UPVOTES = "label .leading-none, [role=checkbox] .leading-none";
  private static final String HREF =
      "(?:https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co))?/papers/";

  private Cards() {}

  /// The papers of the cards in their order, each once; empty where the page has no cards.
  static List<Parsed> papers(Document document, Page page) {
    Map<ArxivId, Element> titles = new LinkedHashMap<>();
    for (Element link : document.select(TITLE)) {
      ArxivId id = id(link);
      if (id != null && link.hasText()) {
        titles.putIfAbsent(id, link);
      }
    }
    if (titles.isEmpty()) {
      return List.of();
    }
    List<Card> cards = new ArrayList<>();
    titles.forEach((id, link) -> cards.add(card(id, link)));
    OptionalInt year =
        CaptureYear.of(
            page.capture().capturedAt(),
            null,
            cards.stream().flatMap(card -> Optional.ofNullable(card.date()).stream()).toList());
    boolean abstracts =
        document.select("h1, h2").eachText().stream().noneMatch(ListText::isTrending);
    return cards.stream()
        .<Parsed>map(card -> new Parsed.Accepted(record(card, year, abstracts, page)))
        .toList();
  }

  private static PaperRecord record(Card card, OptionalInt year, boolean abstracts, Page page) {
    String text = abstracts ? card.text() : null;
    return PaperRecord.titled(card.title(), page.source(JsonAnswerParser.PROVIDER, null))
        .ids(PaperIds.of(card.id()))
        .abstractText(text)
        .authorCount(card.authors())
        .published(card.date() == null ? null : card.date().in(year, card.id()))
        .repositories(text == null ? List.of() : RepositoryLinks.find(text))
        .upvotes(card.upvotes())
        .build();
  }

  private static Card card(ArxivId id, Element link) {
    Element card = around(link, id);
    Integer authors = null;
    PageDate date = null;
    for (Element element : card.select("li, div, span, p, time")) {
      String own = element.ownText();
      Integer count = EntryLine.authorCount(own);
      authors = authors == null ? count : authors;
      // A date belongs to the line that tells the number of authors, not to a title.
      date = date == null ? PageDate.parse(own).orElse(null) : date;
    }
    Element upvotes = card.selectFirst(UPVOTES);
    String text =
        card.select("p").eachText().stream()
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    return new Card(id, link.text(), text, authors, date, number(upvotes));
  }

  /// The largest element around a title that holds no other paper's title.
  private static Element around(Element link, ArxivId id) {
    Element article = link.closest("article");
    if (article != null) {
      return article;
    }
    Element card = link;
    Element parent = link.parent();
    while (parent != null
        && !parent.nameIs("body")
        && parent.select(TITLE).stream().allMatch(other -> id.equals(id(other)))) {
      card = parent;
      parent = parent.parent();
    }
    return card;
  }

  private static @Nullable ArxivId id(Element link) {
    String path = link.attr("href").replaceFirst("[?#].*", "");
    return path.matches(HREF + "\\S+")
        ? ArxivId.parse(path.replaceFirst(HREF, ""))
            .map(id -> new ArxivId(id.value(), 0))
            .orElse(null)
        : null;
  }

  private static @Nullable Integer number(@Nullable Element element) {
    return element != null && element.text().matches("\\d{1,7}")
        ? Integer.valueOf(element.text())
        : null;
  }

  private record Card(
      ArxivId id,
      String title,
      @Nullable String text,
      @Nullable Integer authors,
      @Nullable PageDate date,
      @Nullable Integer upvotes) {}
}
