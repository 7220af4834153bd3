package org.papergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.Captures.arxiv;
import static org.papergraph.ingest.Captures.ingest;
import static org.papergraph.ingest.Captures.names;
import static org.papergraph.ingest.Captures.on;
import static org.papergraph.ingest.Captures.paper;
import static org.papergraph.ingest.Captures.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

class IngestIT {
  private static final String TITLE = "Quiet Gates for Sparse Experts";

  @BeforeEach
  void clear() {
    SharedNeo4j.clear();
  }

  @Test
  void aPaperIsWrittenWithAllThatHangsOnIt() {
    ingest(page());
    assertThat(
            rows(
                "MATCH (p:Paper) RETURN p.id, p.title, p.titleKey, p.arxivVersion, p.date, p.dateKey, p.authorCount"))
        .containsExactly(
            List.of(
                "paper:arxiv:2501.00001",
                TITLE,
                "quietgatesforsparseexperts",
                2L,
                "2025-01-01",
                "2025-01-01 paper:arxiv:2501.00001",
                2L));
    assertThat(
            rows(
                "MATCH (a:Author)-[w:AUTHORED]->() RETURN a.id, a.displayName, a.names, a.paperCount, a.rankKey, w.position, w.confidence ORDER BY w.position"))
        .containsExactly(
            List.of(
                "author:ada-quist",
                "Ada Quist",
                List.of("Ada Quist"),
                1L,
                "9999999998 author:ada-quist",
                1L,
                0.8),
            List.of(
                "author:b-lindqvist",
                "B. Lindqvist",
                List.of("B. Lindqvist"),
                1L,
                "9999999998 author:b-lindqvist",
                2L,
                0.5));
    assertThat(
            rows(
                "MATCH ()-[r:IN_CATEGORY]->(c) RETURN c.id, c.code, c.scheme, r.codes ORDER BY c.id"))
        .containsExactly(
            List.of("category:arxiv:math.ST", "math.ST", "ARXIV", List.of("math.ST", "stat.TH")),
            List.of(
                "category:other:patient robots",
                "Patient robots",
                "OTHER",
                List.of("Patient robots")));
    assertThat(rows("MATCH ()-[l:LINKS_TO]->(r) RETURN r.id, r.fullName, r.kind, l.path"))
        .containsExactly(
            List.of(
                "repository:github.com/quiet-lab/quietgate",
                "quiet-lab/QuietGate",
                "CODE",
                "tree/main"));
    assertThat(rows("MATCH (:Paper)-[:ATTESTED_BY]->(c:Capture) RETURN c.id, c.provider, c.name"))
        .containsExactly(List.of("capture:tests:page.html", "tests", "page.html"));
  }

  @Test
  void theSameInputTwiceChangesNothing() {
    List<PaperRecord> papers = manyPapers();
    IngestReport first = ingest(papers);
    List<String> before = GraphDump.elements();
    IngestReport second = ingest(papers);
    assertThat(GraphDump.elements()).isEqualTo(before);
    assertThat(first.total().read()).isEqualTo(papers.size());
    assertThat(second.total()).isEqualTo(new CaptureCounts(0, 0, papers.size(), 0));
  }

  @Test
  void anyOrderOfTheCapturesGivesTheSameGraph() {
    List<PaperRecord> papers = new ArrayList<>(manyPapers());
    // One by one, so that each finds in the graph what came before it.
    papers.forEach(paper -> ingest(List.of(paper)));
    List<String> expected = GraphDump.content();
    Random random = new Random(11);
    for (int round = 0; round < 5; round++) {
      SharedNeo4j.clear();
      Collections.shuffle(papers, random);
      int cut = random.nextInt(papers.size());
      ingest(papers.subList(0, cut));
      papers.subList(cut, papers.size()).forEach(paper -> ingest(List.of(paper)));
      assertThat(GraphDump.content()).as("order " + round).isEqualTo(expected);
    }
  }

  @Test
  void aPageWithTheArxivIdCompletesThePaperOfATextCaptureWhoseIdAnswersWithIt() {
    ingest(paper("page.txt", TITLE).authors(names("Ada Quist", "B. Lindqvist")));
    Object textId = rows("MATCH (p:Paper) RETURN p.id").getFirst().getFirst();
    IngestReport report = ingest(page());
    assertThat(report.total()).isEqualTo(new CaptureCounts(0, 1, 0, 0));
    assertThat(rows("MATCH (p:Paper) RETURN p.id"))
        .containsExactly(List.of("paper:arxiv:2501.00001"));
    assertThat(rows("MATCH (x:AbsorbedId)-[:ABSORBED_INTO]->(p:Paper) RETURN x.id, p.id"))
        .containsExactly(List.of(textId, "paper:arxiv:2501.00001"));
    assertThat(rows("MATCH (:Paper)-[:ATTESTED_BY]->(c) RETURN c.name ORDER BY c.name"))
        .containsExactly(List.of("page.html"), List.of("page.txt"));
  }

  @Test
  void namesCompleteAPaperOfWhichOnlyTheirNumberWasKnown() {
    ingest(paper("search.txt", TITLE).authorCount(2).published(on("2025-01-02")));
    assertThat(rows("MATCH (p:Paper) RETURN p.authorCount, COUNT { (p)<-[:AUTHORED]-() }"))
        .containsExactly(List.of(2L, 0L));
    ingest(page());
    assertThat(
            rows(
                "MATCH (p:Paper) RETURN p.authorCount, COUNT { (p)<-[:AUTHORED]-() }, p.published"))
        .containsExactly(List.of(2L, 2L, "2025-01-02"));
  }

  @Test
  void aRecordJoinsTwoPapersThatWereApart() {
    ingest(paper("a", TITLE).authors(names("Ada Quist", "Bo Lindqvist")));
    ingest(paper("b", "Gates that stay quiet, for experts").ids(arxiv("2501.00001")));
    assertThat(rows("MATCH (p:Paper) RETURN count(p)")).containsExactly(List.of(2L));
    ingest(page());
    assertThat(rows("MATCH (p:Paper) RETURN p.id, COUNT { (p)-[:ATTESTED_BY]->() }"))
        .containsExactly(List.of("paper:arxiv:2501.00001", 3L));
  }

  @Test
  void anAuthorWhoseNameGoesGoesAndTheOthersAreRecounted() {
    ingest(
        paper("a", TITLE)
            .authors(names("Ada Quist", "Bo Lindqvist", "Chiyo Tanabe"))
            .authorCount(4),
        paper("b", "Another paper").authors(names("Bo Lindqvist")));
    ingest(
        paper("c", TITLE)
            .authors(names("Ada Quist", "Bo Lindqvist", "C. Tanabe", "Dmitri Volkov"))
            .ids(arxiv("2501.00001")));
    assertThat(rows("MATCH (a:Author) RETURN a.id, a.paperCount ORDER BY a.id"))
        .containsExactly(
            List.of("author:ada-quist", 1L),
            List.of("author:bo-lindqvist", 2L),
            List.of("author:c-tanabe", 1L),
            List.of("author:dmitri-volkov", 1L));
  }

  @Test
  void twoAuthorsOfOneNameOnOnePaperAreTwoPeople() {
    ingest(paper("a", TITLE).authors(names("Wei Wang", "Ada Quist", "Wei Wang")));
    assertThat(
            rows("MATCH (a:Author)-[w:AUTHORED]->() RETURN a.id, w.position ORDER BY w.position"))
        .containsExactly(
            List.of("author:wei-wang", 1L),
            List.of("author:ada-quist", 2L),
            List.of("author:wei-wang~2", 3L));
  }

  @Test
  void aPaperOfFiveThousandAuthorsAndAnAbstractOfAMegabyteAreHeld() {
    List<Authorship> crowd =
        IntStream.range(0, 5000).mapToObj(i -> Authorship.of("Member " + i)).toList();
    ingest(
        paper("a", "Very long title ".repeat(2000))
            .authors(crowd)
            .abstractText("word ".repeat(200_000)),
        paper("b", TITLE)
            .authors(names("Long".repeat(5000)))
            .categories(List.of(Category.of("keyword ".repeat(2000)))));
    assertThat(rows("MATCH (p:Paper)<-[w:AUTHORED]-() RETURN count(w)"))
        .containsExactly(List.of(5001L));
  }

  @Test
  void halfOfASurrogatePairIsRejectedWithItsPlace() {
    var listener = new Captures.Silent();
    IngestReport report =
        ingest(List.of(paper("cut.html", "Broken \ud83d title").build(), page().build()), listener);
    assertThat(report.total()).isEqualTo(new CaptureCounts(1, 0, 0, 1));
    assertThat(listener.rejected)
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.at()).hasToString("cut.html:record 1");
          assertThat(rejected.reason()).startsWith("a character is cut in half");
        });
  }

  private static PaperRecordBuilder page() {
    return paper("page.html", TITLE)
        .ids(arxiv("2501.00001v2"))
        .authors(names("Ada Quist", "B. Lindqvist"))
        .updated(on("2025-02-27T16:33:09Z"))
        .categories(
            List.of(Category.of("stat.TH"), Category.of("math.ST"), Category.of("Patient robots")))
        .repositories(
            List.of(
                new RepositoryLink(
                    RepositoryName.code("github.com", "quiet-lab", "QuietGate"), "tree/main")));
  }

  /// Papers that meet each other in many ways.
  private static List<PaperRecord> manyPapers() {
    List<PaperRecordBuilder> papers = new ArrayList<>();
    papers.add(page());
    papers.add(paper("page.txt", TITLE).authors(names("Ada Quist", "Bo Lindqvist")));
    papers.add(
        paper("search.txt", "Quiet gates for sparse experts")
            .authorCount(2)
            .published(on("2025-01-02"))
            .repositories(
                List.of(
                    new RepositoryLink(
                        RepositoryName.code("github.com", "quiet-lab", "quietgate"), null))));
    papers.add(paper("other.txt", TITLE).authors(names("Eve Okafor")).authorCount(1));
    papers.add(paper("alone.txt", "Averaging slows a noisy and patient walk"));
    papers.add(
        paper("walk.html", "Averaging slows a noisy and patient walk")
            .ids(arxiv("2502.00002"))
            .authors(names("ADA QUIST", "Wei Wang", "Wei Wang"))
            .categories(List.of(Category.of("patient Robots"), Category.of("cs.LG"))));
    papers.add(paper("a.txt", "Introduction").authors(names("Ada Quist")).published(on("2024")));
    papers.add(paper("b.txt", "Introduction").authors(names("A. Quist")).published(on("2022")));
    papers.add(paper("c.txt", "Introduction").authorCount(1));
    papers.add(paper("d.txt", "Introduction"));
    papers.add(paper("e.txt", "Introduction"));
    papers.add(paper("unrelated.txt", "门").authors(names("王伟", "O’Neil, J.-P.")));
    return papers.stream().map(PaperRecordBuilder::build).toList();
  }
}
