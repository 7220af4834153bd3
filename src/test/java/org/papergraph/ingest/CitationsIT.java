package org.papergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.Captures.arxiv;
import static org.papergraph.ingest.Captures.ingest;
import static org.papergraph.ingest.Captures.names;
import static org.papergraph.ingest.Captures.on;
import static org.papergraph.ingest.Captures.paper;
import static org.papergraph.ingest.Captures.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;

class CitationsIT {
  private static final String GATES = "Quiet Gates for Sparse Experts";
  private static final String WALK = "Averaging Slows a Noisy Walk";

  @BeforeEach
  void clear() {
    SharedNeo4j.clear();
  }

  @Test
  void aReferenceWithBothEndsInTheGraphIsACitationThatSaysWhoAttestsIt() {
    ingest(gates(), walk(Reference.to(arxiv("2501.00001")).withInfluence(true, List.of("method"))));
    assertThat(
            rows(
                "MATCH (a)-[r:CITES]->(b) RETURN a.id, b.id, r.basis, r.attestedBy, r.influential, r.intents"))
        .containsExactly(
            List.of(
                "paper:arxiv:2502.00002",
                "paper:arxiv:2501.00001",
                "ARXIV_ID",
                List.of("tests"),
                true,
                List.of("method")));
    assertThat(rows("MATCH (i:Identifier) RETURN i.id")).isEmpty();
  }

  @Test
  void aReferenceWaitsUntilItsPaperComes() {
    ingest(walk(Reference.to(arxiv("2501.00001")), Reference.to(doi("10.5555/elsewhere"))));
    assertThat(rows("MATCH ()-[:AWAITS]->(i) RETURN i.id ORDER BY i.id"))
        .containsExactly(List.of("arxiv:2501.00001"), List.of("doi:10.5555/elsewhere"));
    ingest(gates());
    assertThat(citations()).containsExactly(cites("2502.00002", "2501.00001", "ARXIV_ID"));
    assertThat(rows("MATCH (i:Identifier) RETURN i.id"))
        .containsExactly(List.of("doi:10.5555/elsewhere"));
  }

  @Test
  void aTitleWithFirstAuthorAndYearFindsItsPaper() {
    ingest(
        walk(
            Reference.titled("“Quiet gates for sparse experts”")
                .withAuthors(List.of("Quist, A."))
                .withYear(2025)));
    ingest(gates());
    assertThat(citations()).containsExactly(cites("2502.00002", "2501.00001", "TITLE"));
  }

  @Test
  void aSecondPaperOfTheTitleMakesTheReferenceWaitAgain() {
    ingest(gates(), walk(Reference.titled(GATES)));
    assertThat(citations()).hasSize(1);
    ingest(
        paper("other.html", GATES)
            .ids(arxiv("2503.00003"))
            .authors(names("Finn Aaltonen"))
            .published(on("2025-03-01")));
    assertThat(citations()).isEmpty();
    assertThat(rows("MATCH ()-[:AWAITS]->(i) RETURN i.id")).hasSize(1);
  }

  @Test
  void aCitationFollowsThePaperThatGetsABetterId() {
    ingest(
        paper("text.txt", GATES).authors(names("Ada Quist", "Bo Lindqvist")),
        walk(Reference.titled(GATES).withAuthors(List.of("Ada Quist"))));
    ingest(gates());
    assertThat(citations()).containsExactly(cites("2502.00002", "2501.00001", "TITLE"));
  }

  @Test
  void identifiersOfOtherSchemesJoinRecordsAndAreCited() {
    ingest(
        openalex("W1", GATES).authors(names("Ada Quist")),
        walk(Reference.to(new PaperIds(null, null, Map.of("openalex", "W1")))),
        PaperRecord.identified(
            new PaperIds(null, null, Map.of("openalex", "W1", "corpusid", "77")),
            new Source("lists", "citations.jsonl", null, null, null)));
    assertThat(rows("MATCH (a)-[r:CITES]->(b) RETURN a.title, b.title, r.basis"))
        .containsExactly(List.of(WALK, GATES, "IDENTIFIER"));
    assertThat(rows("MATCH (p:Paper) RETURN count(p)")).containsExactly(List.of(2L));
  }

  @Test
  void aPaperThatListsItselfDoesNotCiteItself() {
    ingest(walk(Reference.to(arxiv("2502.00002"))));
    assertThat(rows("MATCH (p)-[r:CITES|AWAITS]->() RETURN type(r)")).isEmpty();
  }

  @Test
  void aRevisedListIsTheUnionOfWhatItsRecordsAttest() {
    ingest(gates(), walk(Reference.to(arxiv("2501.00001"))));
    PaperRecord same =
        PaperRecord.titled(WALK, new Source("others", "list.json", null, null, null))
            .ids(arxiv("2502.00002"))
            .references(List.of(Reference.to(arxiv("2501.00001"))))
            .build();
    ingest(List.of(same));
    assertThat(rows("MATCH ()-[r:CITES]->() RETURN r.attestedBy"))
        .containsExactly(List.of(List.of("others", "tests")));
  }

  @Test
  void anyOrderOfThePapersGivesTheSameCitations() {
    List<PaperRecord> papers = new ArrayList<>(library());
    papers.forEach(paper -> ingest(List.of(paper)));
    List<String> expected = GraphDump.content();
    assertThat(citations()).hasSizeGreaterThan(4);
    Random random = new Random(3);
    for (int round = 0; round < 12; round++) {
      SharedNeo4j.clear();
      Collections.shuffle(papers, random);
      int cut = random.nextInt(papers.size());
      ingest(papers.subList(0, cut));
      papers.subList(cut, papers.size()).forEach(paper -> ingest(List.of(paper)));
      assertThat(GraphDump.content()).as("order " + round).isEqualTo(expected);
    }
  }

  /// Papers whose references cross: by every kind of key, to papers that merge, share a title, or
  /// never come.
  private static List<PaperRecord> library() {
    Reference byBoth =
        Reference.to(
            new PaperIds(arxiv("2501.00001").arxiv(), doi("10.5555/gates").doi(), Map.of()));
    return List.of(
        gates(byTitle(WALK, "Volkov"), Reference.to(arxiv("2502.00002"))).build(),
        walk(byTitle(GATES, "A. Quist"), byBoth, Reference.to(doi("10.5555/never"))).build(),
        paper("text.txt", GATES).authors(names("Ada Quist", "Bo Lindqvist")).build(),
        paper("journal.json", "Gates, printed at last and revised")
            .ids(doi("10.5555/gates"))
            .authors(names("Ada Quist"))
            .references(List.of(byTitle("Names of many", "Hale")))
            .build(),
        openalex("W9", "Names of many people in one graph")
            .authors(names("Gus Hale"))
            .published(on("2024"))
            .references(List.of(byBoth, byTitle("Names of many people in one graph", "Hale")))
            .build(),
        paper("namesake.html", "Names of many people in one graph")
            .ids(arxiv("2503.00009"))
            .authors(names("Hanna Hale"))
            .references(List.of(Reference.to(new PaperIds(null, null, Map.of("openalex", "W9")))))
            .build(),
        paper("cites.html", "A Survey of Every Gate There Is")
            .ids(arxiv("2504.00004"))
            .references(
                List.of(
                    byTitle("Names of many people in one graph", "Hale"),
                    byTitle(GATES, "Quist"),
                    Reference.to(arxiv("2503.00009"))))
            .build());
  }

  private static Reference byTitle(String title, String author) {
    return Reference.titled(title).withAuthors(List.of(author)).withYear(2025);
  }

  private static PaperRecordBuilder gates(Reference... references) {
    return paper("gates.html", GATES)
        .ids(arxiv("2501.00001"))
        .authors(names("Ada Quist", "Bo Lindqvist"))
        .published(on("2025-01-02"))
        .references(Arrays.asList(references));
  }

  private static PaperRecordBuilder walk(Reference... references) {
    return paper("walk.html", WALK)
        .ids(arxiv("2502.00002"))
        .authors(names("Dmitri Volkov"))
        .published(on("2025-02-03"))
        .references(Arrays.asList(references));
  }

  private static PaperRecordBuilder openalex(String id, String title) {
    return paper("works.json", title).ids(new PaperIds(null, null, Map.of("openalex", id)));
  }

  private static PaperIds doi(String doi) {
    return new PaperIds(null, Doi.parse(doi).orElseThrow(), Map.of());
  }

  private static List<Object> cites(String citing, String cited, String basis) {
    return List.of("paper:arxiv:" + citing, "paper:arxiv:" + cited, basis);
  }

  private static List<List<Object>> citations() {
    return rows("MATCH (a)-[r:CITES]->(b) RETURN a.id, b.id, r.basis ORDER BY a.id, b.id");
  }
}
