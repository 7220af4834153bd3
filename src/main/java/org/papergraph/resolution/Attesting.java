package org.papergraph.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperKeys;
import org.papergraph.model.PaperRecord;

/// Gives records the keys by which they are told apart and found to be of a known paper.
public final class Attesting {
  private static final String ARXIV_DOI = "10.48550/arxiv.";

  private Attesting() {}

  /// A record and its canonical JSON.
  public static AttestedRecord attest(PaperRecord record, String json) {
    ArxivId arxiv = arxivId(record);
    Doi doi = doi(record);
    return new AttestedRecord(
        Digest.hex(json, 32),
        json,
        record,
        new PaperKeys(
            arxiv == null ? null : arxiv.value(),
            doi == null ? null : doi.value(),
            others(record),
            titleKey(record)));
  }

  private static List<String> others(PaperRecord record) {
    return record.ids().others().entrySet().stream()
        .map(id -> id.getKey() + ":" + id.getValue())
        .toList();
  }

  private static @Nullable String titleKey(PaperRecord record) {
    String title = record.title();
    return title == null ? null : TitleKey.of(title).orNull();
  }

  /// The arXiv id that a record tells, be it in the DOI that arXiv gives its papers.
  static @Nullable ArxivId arxivId(PaperRecord record) {
    ArxivId told = record.ids().arxiv();
    Doi doi = record.ids().doi();
    if (told != null || doi == null || !doi.value().startsWith(ARXIV_DOI)) {
      return told;
    }
    return ArxivId.parse(doi.value().substring(ARXIV_DOI.length())).orElse(null);
  }

  /// The publisher's DOI that a record tells: arXiv's own only repeats the arXiv id.
  static @Nullable Doi doi(PaperRecord record) {
    Doi doi = record.ids().doi();
    return doi == null || doi.value().startsWith(ARXIV_DOI) ? null : doi;
  }
}
