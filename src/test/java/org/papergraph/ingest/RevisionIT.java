package org.papergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.Captures.arxiv;
import static org.papergraph.ingest.Captures.ingest;
import static org.papergraph.ingest.Captures.on;
import static org.papergraph.ingest.Captures.paper;
import static org.papergraph.ingest.Captures.rows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.model.Category;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

class RevisionIT {
  private static final String TITLE = "Quiet Gates for Sparse Experts";

  @BeforeEach
  void clear() {
    SharedNeo4j.clear();
  }

  @Test
  void aRevisionEndsWhatItTakesAwayAndKeepsWhatEachCaptureAttests() {
    ingest(
        paper("first.html", TITLE)
            .ids(arxiv("2501.00001"))
            .categories(List.of(Category.of("cs.LG"), Category.of("Patient robots")))
            .repositories(
                List.of(
                    new RepositoryLink(
                        RepositoryName.code("github.com", "quiet-lab", "Draft"), null)))
            .updated(on("2025-01-02")));
    ingest(
        paper("second.html", "Quiet Gates, Revised for Sparse Experts")
            .ids(arxiv("2501.00001"))
            .categories(List.of(Category.of("cs.LG")))
            .repositories(
                List.of(
                    new RepositoryLink(
                        RepositoryName.code("github.com", "quiet-lab", "QuietGate"), null)))
            .updated(on("2025-02-03")));
    assertThat(rows("MATCH (p:Paper) RETURN p.title, COUNT { (p)-[:ATTESTED_BY]->() }"))
        .containsExactly(List.of("Quiet Gates, Revised for Sparse Experts", 2L));
    assertThat(rows("MATCH (n:Category) RETURN n.code ORDER BY n.code"))
        .containsExactly(List.of("cs.LG"));
    assertThat(rows("MATCH (n:Repository) RETURN n.fullName"))
        .containsExactly(List.of("quiet-lab/QuietGate"));
  }
}
