package org.papergraph.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.graph.Cypher;
import org.papergraph.model.PartialDate;
import org.springframework.stereotype.Component;

/// Reads what hangs on papers, for many papers in one statement each.
@Component
public class PaperParts {
  private static final Cypher AUTHORSHIPS = Cypher.named("read/authorships-of-papers");
  private static final Cypher CATEGORIES = Cypher.named("read/categories-of-papers");
  private static final Cypher REPOSITORIES = Cypher.named("read/repositories-of-papers");
  private static final Cypher CAPTURES = Cypher.named("read/captures-of-papers");

  private final CypherReader reader;

  PaperParts(CypherReader reader) {
    this.reader = reader;
  }

  /// A name on a paper and whom it means.
  public record Authorship(
      int position,
      String nameAsPrinted,
      AuthorNode author,
      @Nullable String affiliation,
      @Nullable String orcid,
      double confidence) {

    static Authorship of(Record row) {
      Value authorship = row.get("authorship");
      return new Authorship(
          authorship.get("position").asInt(),
          authorship.get("nameAsPrinted").asString(),
          AuthorNode.of(row.get("author")),
          Cells.text(authorship, "affiliation"),
          Cells.text(authorship, "orcid"),
          authorship.get("confidence").asDouble());
    }
  }

  /// A category of a paper and the codes by which sources named it.
  public record PaperCategory(CategoryNode category, boolean primary, List<String> codes) {
    static PaperCategory of(Record row) {
      return new PaperCategory(
          CategoryNode.of(row.get("category")),
          row.get("primary").asBoolean(false),
          Cells.texts(row, "codes"));
    }
  }

  /// A paper's link to a repository.
  public record RepositoryLink(RepositoryNode repository, @Nullable String path) {
    static RepositoryLink of(Record row) {
      return new RepositoryLink(RepositoryNode.of(row.get("repository")), Cells.text(row, "path"));
    }
  }

  /// A capture that attests a paper.
  public record Attestation(
      String capture,
      String provider,
      @Nullable String digest,
      @Nullable String translator,
      @Nullable PartialDate capturedAt) {
    static Attestation of(Record row) {
      Value capture = row.get("capture");
      return new Attestation(
          capture.get("name").asString(),
          capture.get("provider").asString(),
          Cells.text(capture, "digest"),
          Cells.text(capture, "translator"),
          Cells.date(capture, "capturedAt"));
    }
  }

  /// By the papers' ids, in printed order; papers without are absent, here and below.
  public Map<String, List<Authorship>> authorships(Collection<String> paperIds) {
    return reader.listByOwner(AUTHORSHIPS, ids(paperIds), Authorship::of);
  }

  public Map<String, List<PaperCategory>> categories(Collection<String> paperIds) {
    return reader.listByOwner(CATEGORIES, ids(paperIds), PaperCategory::of);
  }

  public Map<String, List<RepositoryLink>> repositories(Collection<String> paperIds) {
    return reader.listByOwner(REPOSITORIES, ids(paperIds), RepositoryLink::of);
  }

  public Map<String, List<Attestation>> attestations(Collection<String> paperIds) {
    return reader.listByOwner(CAPTURES, ids(paperIds), Attestation::of);
  }

  private static Map<String, Object> ids(Collection<String> ids) {
    return Map.of("ids", List.copyOf(ids));
  }
}
