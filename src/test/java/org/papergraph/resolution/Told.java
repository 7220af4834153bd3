package org.papergraph.resolution;

import java.util.Arrays;
import java.util.List;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Authorship;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;

/// Short ways to say what captures tell, for tests.
final class Told {
  static final String TITLE = "Quiet Gates for Sparse Experts";

  private Told() {}

  static PaperRecordBuilder by(String capture, String title) {
    return PaperRecord.titled(title, new Source("tests", capture, null, null, null));
  }

  static PaperIds arxiv(String id) {
    return PaperIds.of(ArxivId.parse(id).orElseThrow());
  }

  static PaperIds doi(String doi) {
    return new PaperIds(null, Doi.parse(doi).orElseThrow(), java.util.Map.of());
  }

  static PaperIds both(String arxiv, String doi) {
    return new PaperIds(
        ArxivId.parse(arxiv).orElseThrow(), Doi.parse(doi).orElseThrow(), java.util.Map.of());
  }

  static List<Authorship> names(String... names) {
    return Arrays.stream(names).map(Authorship::of).toList();
  }

  static PartialDate on(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  static AttestedRecord attested(PaperRecordBuilder record) {
    PaperRecord built = record.build();
    return Attesting.attest(built, built.toString());
  }
}
