package org.papergraph.graph.write;

import java.util.List;
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

/// Which properties papers and what hangs on them have in the graph.
public final class PaperRows {
  private PaperRows() {}

  /// A row of `write/merge-papers`.
  static Map<String, Object> row(ResolvedPaper resolved) {
    Paper paper = resolved.paper();
    return new Row()
        .with("id", paper.id())
        .with("properties", properties(paper))
        .with("authors", paper.authors().stream().map(PaperRows::author).toList())
        .with("categories", paper.categories().stream().map(PaperRows::category).toList())
        .with("repositories", paper.repositories().stream().map(PaperRows::repository).toList())
        .with("identifiers", identifiers(resolved))
        .with("attestations", resolved.records().stream().map(PaperRows::attestation).toList());
  }

  /// The properties of the paper's node.
  public static Map<String, Object> properties(Paper paper) {
    Row properties = new Row();
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
    return properties.with("keyphrases", paper.keyphrases().isEmpty() ? null : paper.keyphrases());
  }

  private static Map<String, Object> author(PaperAuthor author) {
    return new Row()
        .with("id", author.authorId())
        .with("nameKey", author.nameKey())
        .with("authorship", authorship(author));
  }

  /// The properties of AUTHORED.
  public static Map<String, Object> authorship(PaperAuthor author) {
    var orcid = author.authorship().orcid();
    return new Row()
        .with("position", author.position())
        .with("nameAsPrinted", author.authorship().nameAsPrinted())
        .with("affiliation", author.authorship().affiliation())
        .with("orcid", orcid == null ? null : orcid.value())
        .with("confidence", author.confidence());
  }

  private static Map<String, Object> category(PaperCategory category) {
    return new Row()
        .with("id", category.id())
        .with("code", category.code())
        .with("scheme", category.scheme().name())
        .with("name", category.name())
        .with("membership", membership(category));
  }

  /// The properties of IN_CATEGORY.
  public static Map<String, Object> membership(PaperCategory category) {
    return new Row().with("primary", category.primary()).with("codes", category.codes());
  }

  private static Map<String, Object> repository(RepositoryLink link) {
    Map<String, Object> properties = properties(link.repository());
    return new Row()
        .with("id", properties.get("id"))
        .with("properties", properties)
        .with("link", link(link));
  }

  /// The properties of LINKS_TO.
  public static Map<String, Object> link(RepositoryLink link) {
    return new Row().with("path", link.path());
  }

  /// The properties of a repository's node, spelt as this link spells it.
  public static Map<String, Object> properties(RepositoryName name) {
    return new Row()
        .with("id", "repository:" + name.key())
        .with("key", name.key())
        .with("host", name.host())
        .with("owner", name.owner())
        .with("name", name.name())
        .with("fullName", name.fullName())
        .with("url", name.url())
        .with("kind", name.kind().name());
  }

  /// The identifiers of other schemes by which the paper is known, sorted.
  public static List<String> identifiers(ResolvedPaper resolved) {
    return resolved.records().stream()
        .flatMap(record -> record.keys().others().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, Object> attestation(AttestedRecord attested) {
    Source source = attested.record().source();
    return new Row()
        .with("capture", capture(source))
        .with("translator", source.translator())
        .with("capturedAt", iso(source.capturedAt()))
        .with("attestation", attestationProperties(attested));
  }

  /// The properties of a capture's node that all its records agree on.
  public static Map<String, Object> capture(Source source) {
    return new Row()
        .with("id", source.captureId())
        .with("provider", source.provider())
        .with("name", source.capture())
        .with("digest", source.digest());
  }

  /// The properties of ATTESTED_BY.
  public static Map<String, Object> attestationProperties(AttestedRecord attested) {
    return new Row()
        .with("key", attested.key())
        .with("record", attested.json())
        .with("doi", attested.keys().doi())
        .with("titleKey", attested.keys().titleKey());
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
}
