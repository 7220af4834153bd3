package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Paper;
import org.papergraph.model.PaperAuthor;
import org.papergraph.model.PaperCategory;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.model.Source;

/// The rows that the statements of `cypher/write` take.
final class PaperRows {
  private PaperRows() {}

  static Map<String, Object> paper(ResolvedPaper resolved) {
    Paper paper = resolved.paper();
    var properties = new Row();
    properties.with("id", paper.id()).with("dateKey", paper.dateKey());
    properties.with("title", paper.title()).with("titleKey", paper.titleKey());
    properties.with("titleJa", paper.titleJa());
    properties.with("abstract", paper.abstractText()).with("abstractJa", paper.abstractJa());
    if (paper.arxivId() != null) {
      int version = paper.arxivId().version();
      properties.with("arxivId", paper.arxivId().value());
      properties.with("arxivVersion", version == 0 ? null : version);
    }
    properties.with("doi", paper.doi() == null ? null : paper.doi().value());
    properties.with("published", iso(paper.published())).with("updated", iso(paper.updated()));
    properties.with("date", paper.date() == null ? null : paper.date().toString());
    properties.with("authorCount", paper.authorCount()).with("upvotes", paper.upvotes());
    properties.with("venue", paper.venue());
    properties.with("keyphrases", paper.keyphrases().isEmpty() ? null : paper.keyphrases());
    return new Row().with("id", paper.id()).with("properties", properties);
  }

  static Stream<Map<String, Object>> authorships(ResolvedPaper resolved) {
    return resolved.paper().authors().stream()
        .map(author -> authorship(resolved.paper().id(), author));
  }

  private static Map<String, Object> authorship(String paperId, PaperAuthor author) {
    var orcid = author.authorship().orcid();
    return new Row()
        .with("paperId", paperId)
        .with("authorId", author.authorId())
        .with("nameKey", author.nameKey())
        .with(
            "properties",
            new Row()
                .with("position", author.position())
                .with("nameAsPrinted", author.authorship().nameAsPrinted())
                .with("affiliation", author.authorship().affiliation())
                .with("orcid", orcid == null ? null : orcid.value())
                .with("confidence", author.confidence()));
  }

  static Stream<Map<String, Object>> categories(ResolvedPaper resolved) {
    return resolved.paper().categories().stream()
        .map(category -> category(resolved.paper().id(), category));
  }

  private static Map<String, Object> category(String paperId, PaperCategory category) {
    return new Row()
        .with("paperId", paperId)
        .with("categoryId", category.id())
        .with("code", category.code())
        .with("scheme", category.scheme().name())
        .with("name", category.name())
        .with("primary", category.primary())
        .with("codes", category.codes());
  }

  static Stream<Map<String, Object>> repositories(ResolvedPaper resolved) {
    return resolved.paper().repositories().stream()
        .map(link -> repository(resolved.paper().id(), link));
  }

  private static Map<String, Object> repository(String paperId, RepositoryLink link) {
    RepositoryName name = link.repository();
    String id = "repository:" + name.key();
    return new Row()
        .with("paperId", paperId)
        .with("repositoryId", id)
        .with("fullName", name.fullName())
        .with("path", link.path())
        .with(
            "properties",
            new Row()
                .with("id", id)
                .with("key", name.key())
                .with("host", name.host())
                .with("owner", name.owner())
                .with("name", name.name())
                .with("fullName", name.fullName())
                .with("url", name.url())
                .with("kind", name.kind().name()));
  }

  static Stream<Map<String, Object>> attestations(ResolvedPaper resolved) {
    return resolved.records().stream().map(record -> attestation(resolved.paper().id(), record));
  }

  private static Map<String, Object> attestation(String paperId, AttestedRecord attested) {
    Source source = attested.record().source();
    return new Row()
        .with("paperId", paperId)
        .with("captureId", source.captureId())
        .with("provider", source.provider())
        .with("name", source.capture())
        .with("digest", source.digest())
        .with("translator", source.translator())
        .with("capturedAt", iso(source.capturedAt()))
        .with("key", attested.key())
        .with(
            "properties",
            new Row()
                .with("key", attested.key())
                .with("record", attested.json())
                .with("doi", attested.keys().doi())
                .with("titleKey", attested.keys().titleKey()));
  }

  static Map<String, Object> absorbed(Map.Entry<String, String> idAndSurvivor) {
    return new Row()
        .with("id", idAndSurvivor.getKey())
        .with("survivorId", idAndSurvivor.getValue());
  }

  static Stream<Map<String, Object>> absorbedIds(ResolvedPaper resolved) {
    return resolved.absorbedIds().stream()
        .map(id -> absorbed(Map.entry(id, resolved.paper().id())));
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  /// A map whose unknown values are absent: to Cypher the same as null.
  private static final class Row extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    Row with(String key, @Nullable Object value) {
      if (value != null) {
        put(key, value);
      }
      return this;
    }
  }
}
