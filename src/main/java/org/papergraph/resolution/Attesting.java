package org.papergraph.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperKeys;
import org.papergraph.model.PaperRecord;

/// Gives records the keys by which they are told apart and found to be of a known paper.
public final class Attesting {
  /// Neo4j refuses an index key of more than 8 kB.
  static final int LONGEST_ID = 500;

  private static final String ARXIV_DOI = "10.48550/arxiv.";

  private Attesting() {}

  /// A record and its canonical JSON.
  public static AttestedRecord attest(PaperRecord record, String json) {
    ArxivId arxiv = arxivId(record);
    Doi doi = doi(record.ids());
    return new AttestedRecord(
        Digest.hex(json, 32),
        json,
        record,
        new PaperKeys(
            arxiv == null ? null : arxiv.value(),
            doi == null ? null : doi.value(),
            others(record.ids()),
            titleKey(record)));
  }

  /// Identifiers of other schemes than arXiv's and the DOI: `openalex:W2741809807`.
  static List<String> others(PaperIds ids) {
    return ids.others().entrySet().stream()
        .map(id -> Digest.bounded(id.getKey() + ":" + id.getValue(), LONGEST_ID))
        .toList();
  }

  private static @Nullable String titleKey(PaperRecord record) {
    String title = record.title();
    return title == null ? null : TitleKey.of(title).orNull();
  }

  /// The arXiv id that a record tells, be it in the DOI that arXiv gives its papers.
  static @Nullable ArxivId arxivId(PaperRecord record) {
    return arxivId(record.ids());
  }

  static @Nullable ArxivId arxivId(PaperIds ids) {
    ArxivId told = ids.arxiv();
    Doi doi = ids.doi();
    if (told != null || doi == null || !doi.value().startsWith(ARXIV_DOI)) {
      return told;
    }
    return ArxivId.parse(doi.value().substring(ARXIV_DOI.length())).orElse(null);
  }

  /// The publisher's DOI that is told: arXiv's own only repeats the arXiv id.
  static @Nullable Doi doi(PaperIds ids) {
    Doi doi = ids.doi();
    return doi == null || doi.value().startsWith(ARXIV_DOI) ? null : doi;
  }
}
