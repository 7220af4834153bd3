package org.papergraph.source.huggingface;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.RepositoryLinks;
import tools.jackson.databind.JsonNode;

/// A paper as Hugging Face's JSON tells it, on pages and in answers of the API alike.
///
/// Only `id`, `title`, `authors` and `publishedAt` are always there. `ai_summary` is Hugging Face's
/// own text and not the paper's abstract: it is left.
final class PaperNode {
  /// Archives wrap a paper in an item, and some of them twice.
  private static final int MAX_WRAPPERS = 3;

  private static final String HIGHLIGHT = "<span class=\"highlight\">";

  private PaperNode() {}

  /// Whether an object is a paper or an item that wraps one.
  static boolean isPaper(JsonNode node) {
    return node.path("paper").isObject() || (node.has("id") && node.has("title"));
  }

  /// @param item `{"paper": {…}, …}` or the paper itself
  static PaperRecord record(JsonNode item, Source source) throws BadItemException {
    if (!item.isObject()) {
      throw new BadItemException("expected an object with a \"paper\" and found " + quote(item));
    }
    JsonNode paper = item;
    for (int i = 0; i < MAX_WRAPPERS && paper.path("paper").isObject(); i++) {
      paper = paper.get("paper");
    }
    if (!paper.has("title") && !paper.has("id") && !item.has("title")) {
      throw new BadItemException("there is no \"paper\" in the object");
    }
    Optional<String> inner = text(paper, "title");
    String title = (inner.isPresent() ? inner : text(item, "title")).orElse("");
    if (title.isEmpty()) {
      throw new BadItemException("\"title\" is missing");
    }
    Optional<String> summary = text(paper, "summary");
    String summaryText = (summary.isPresent() ? summary : text(item, "summary")).orElse(null);
    return PaperRecord.titled(title, source)
        .ids(ids(paper))
        .abstractText(summaryText)
        .authors(authors(paper.path("authors")))
        .published(published(paper))
        .keyphrases(keyphrases(paper.path("ai_keywords")))
        .repositories(repositories(paper, summaryText))
        .upvotes(upvotes(paper))
        .build();
  }

  private static PaperIds ids(JsonNode paper) throws BadItemException {
    // Hugging Face's id of a paper is the arXiv id, without a version.
    return text(paper, "id")
        .flatMap(ArxivId::parse)
        .map(id -> PaperIds.of(new ArxivId(id.value(), 0)))
        .orElse(PaperIds.NONE);
  }

  private static List<Authorship> authors(JsonNode list) throws BadItemException {
    if (!isThere(list)) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new BadItemException("\"authors\" is " + quote(list) + ", not a list");
    }
    List<Authorship> authors = new ArrayList<>();
    for (JsonNode author : list) {
      authors.add(author(author, authors.size() + 1));
    }
    return authors;
  }

  private static Authorship author(JsonNode author, int position) throws BadItemException {
    String name = text(author, "name").orElse("");
    if (name.isEmpty()) {
      throw new BadItemException("author " + position + " has no \"name\": " + quote(author));
    }
    Optional<String> user = text(author.path("user"), "user");
    return new Authorship(
        name, null, null, user.map(id -> Map.of("huggingface", id)).orElse(Map.of()));
  }

  private static @Nullable PartialDate published(JsonNode paper) throws BadItemException {
    Optional<String> published = text(paper, "publishedAt");
    if (published.isEmpty()) {
      return null;
    }
    try {
      Instant instant = OffsetDateTime.parse(published.get()).toInstant();
      OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
      // Since 2026 only the day is told, as its midnight.
      return utc.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? PartialDate.of(utc.toLocalDate())
          : PartialDate.of(instant);
    } catch (DateTimeException e) {
      return PartialDate.parse(published.get())
          .orElseThrow(
              () -> new BadItemException("\"publishedAt\" is no date: " + published.get()));
    }
  }

  private static List<String> keyphrases(JsonNode list) throws BadItemException {
    List<String> keyphrases = new ArrayList<>();
    for (JsonNode keyphrase : list) {
      string(keyphrase, "ai_keywords")
          .map(PaperNode::fold)
          .filter(text -> !text.isEmpty())
          .ifPresent(keyphrases::add);
    }
    return keyphrases.stream().distinct().toList();
  }

  private static List<RepositoryLink> repositories(JsonNode paper, @Nullable String summary)
      throws BadItemException {
    Stream<RepositoryLink> field =
        rawText(paper, "githubRepo").flatMap(RepositoryLinks::parseUrl).stream();
    Stream<RepositoryLink> page =
        rawText(paper, "projectPage").flatMap(RepositoryLinks::parseUrl).stream();
    List<RepositoryLink> text = summary == null ? List.of() : RepositoryLinks.find(summary);
    return RepositoryLinks.distinct(Stream.of(field, text.stream(), page).flatMap(s -> s).toList());
  }

  private static @Nullable Integer upvotes(JsonNode paper) throws BadItemException {
    JsonNode upvotes = paper.path("upvotes");
    if (!isThere(upvotes)) {
      return null;
    }
    if (!upvotes.canConvertToInt() || upvotes.intValue() < 0) {
      throw new BadItemException("\"upvotes\" is " + quote(upvotes) + ", not a count");
    }
    return upvotes.intValue();
  }

  private static Optional<String> text(JsonNode object, String key) throws BadItemException {
    return rawText(object, key).map(PaperNode::fold).filter(text -> !text.isEmpty());
  }

  private static Optional<String> rawText(JsonNode object, String key) throws BadItemException {
    return string(object.path(key), key);
  }

  /// @param key under which the value stands, for messages
  private static Optional<String> string(JsonNode value, String key) throws BadItemException {
    if (isThere(value) && !value.isString()) {
      throw new BadItemException("\"" + key + "\" is " + quote(value) + ", not a string");
    }
    if (!isThere(value)) {
      return Optional.empty();
    }
    if (value.stringValue().codePoints().anyMatch(PaperNode::isHalf)) {
      throw new BadItemException("\"" + key + "\" holds half a character (a lone surrogate)");
    }
    return Optional.of(value.stringValue());
  }

  /// Line breaks are those of arXiv's listing, 80 columns wide; search results mark the words that
  /// were searched.
  private static String fold(String text) {
    String plain =
        text.contains(HIGHLIGHT) ? text.replace(HIGHLIGHT, "").replace("</span>", "") : text;
    return plain.strip().replaceAll("\\s+", " ");
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean isThere(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }

  private static String quote(JsonNode value) {
    String text = value.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
