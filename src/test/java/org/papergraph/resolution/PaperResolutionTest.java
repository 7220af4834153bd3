package org.papergraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.resolution.Told.TITLE;
import static org.papergraph.resolution.Told.arxiv;
import static org.papergraph.resolution.Told.attested;
import static org.papergraph.resolution.Told.both;
import static org.papergraph.resolution.Told.by;
import static org.papergraph.resolution.Told.doi;
import static org.papergraph.resolution.Told.names;
import static org.papergraph.resolution.Told.on;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.ResolvedPaper;

class PaperResolutionTest {

  @Test
  void recordsOfOneArxivIdAreOnePaperWhateverTheirTitles() {
    assertThat(
            ids(
                by("a", "A first title").ids(arxiv("2501.00001v1")),
                by("b", "Quite another one").ids(arxiv("2501.00001v2"))))
        .containsExactly("paper:arxiv:2501.00001");
  }

  @Test
  void differentArxivIdsAreNeverOnePaper() {
    assertThat(
            ids(
                by("a", TITLE).ids(both("2501.00001", "10.5555/x")).authors(names("Ada Quist")),
                by("b", TITLE).ids(both("2501.00002", "10.5555/x")).authors(names("Ada Quist"))))
        .containsExactly("paper:arxiv:2501.00001", "paper:arxiv:2501.00002");
  }

  @Test
  void aDoiThatTwoPapersClaimBelongsToOneOfThem() {
    List<ResolvedPaper> papers =
        resolve(
            by("a", TITLE).ids(both("2501.00001", "10.5555/x")),
            by("b", "Another").ids(both("2501.00002", "10.5555/x")),
            by("c", "A third").ids(doi("10.5555/x")));
    assertThat(papers)
        .filteredOn(paper -> paper.paper().doi() != null)
        .extracting(paper -> paper.paper().id())
        .containsExactly("paper:doi:10.5555/x");
  }

  @Test
  void arxivsOwnDoiIsItsArxivId() {
    assertThat(
            ids(
                by("a", "One").ids(doi("10.48550/arXiv.2501.00001")),
                by("b", "Other").ids(arxiv("2501.00001"))))
        .containsExactly("paper:arxiv:2501.00001");
  }

  @Test
  void aDoiJoinsWhatAnArxivIdAndATitleJoin() {
    List<ResolvedPaper> papers =
        resolve(
            by("page.txt", TITLE).authors(names("Ada Quist", "Bo Lindqvist")),
            by("page.html", TITLE)
                .authors(names("A. Quist", "B. Lindqvist"))
                .ids(arxiv("2501.00001")),
            by("api", "Printed elsewhere").ids(both("2501.00001", "10.5555/x")),
            by("crossref", "Printed again").ids(doi("10.5555/x")));
    assertThat(papers).extracting(p -> p.paper().id()).containsExactly("paper:arxiv:2501.00001");
    assertThat(papers.getFirst().absorbedIds())
        .satisfiesExactly(
            id -> assertThat(id).isEqualTo("paper:doi:10.5555/x"),
            id -> assertThat(id).startsWith("paper:title:quiet-gates-for-sparse-experts-"));
  }

  @Test
  void typographyDoesNotPartTitles() {
    assertThat(
            ids(
                by("a", "“Quiet” Gates – for $\\mathcal{S}$parse α-Experts")
                    .authors(names("Ada Quist")),
                by("b", "''Quiet'' gates - for mathcal{S}parse $\\alpha$-experts")
                    .authors(names("Ada Quist"))))
        .hasSize(1);
  }

  @Test
  void oneTitleWithOtherAuthorsIsAnotherPaper() {
    assertThat(
            ids(
                by("a", TITLE).authors(names("Ada Quist", "Bo Lindqvist")),
                by("b", TITLE).authors(names("Finn Aaltonen", "Eve Okafor"))))
        .hasSize(2);
  }

  @Test
  void aNumberOfAuthorsMustBeTheNumberOfNames() {
    PaperRecordBuilder named =
        by("a", TITLE).authors(names("Ada Quist", "Bo Lindqvist")).updated(on("2025-03-01"));
    assertThat(ids(named, by("b", TITLE).authorCount(2).published(on("2025-01-02")))).hasSize(1);
    assertThat(ids(named, by("b", TITLE).authorCount(3).published(on("2025-01-02")))).hasSize(2);
  }

  @Test
  void aPaperIsNotPublishedAfterItsLastVersion() {
    PaperRecordBuilder named =
        by("a", TITLE).authors(names("Ada Quist", "Bo Lindqvist")).updated(on("2025-03-01"));
    assertThat(ids(named, by("b", TITLE).authorCount(2).published(on("2025-03-03")))).hasSize(1);
    assertThat(ids(named, by("b", TITLE).authorCount(2).published(on("2025-03-04")))).hasSize(2);
  }

  @Test
  void aPrintedVersionYearsLaterIsTheSamePaperIfTheAuthorsAgree() {
    assertThat(
            ids(
                by("a", TITLE)
                    .authors(names("Ada Quist", "Bo Lindqvist"))
                    .published(on("2021-03-01")),
                by("b", TITLE)
                    .authors(names("Quist, Ada", "B. Lindqvist"))
                    .published(on("2024"))
                    .ids(doi("10.5555/x"))))
        .containsExactly("paper:doi:10.5555/x");
  }

  @Test
  void editorialsOfOneEditorInDifferentYearsAreDifferentPapers() {
    assertThat(
            ids(
                by("a", "Editorial").authors(names("Ada Quist")).published(on("2021-03-01")),
                by("b", "Editorial").authors(names("Ada Quist")).published(on("2024-03-01"))))
        .hasSize(2);
  }

  @Test
  void aTitleAloneJoinsIfItIsDistinctive() {
    assertThat(ids(by("a", TITLE), by("b", TITLE).ids(arxiv("2501.00001"))))
        .containsExactly("paper:arxiv:2501.00001");
    assertThat(ids(by("a", "Introduction"), by("b", "Introduction"))).hasSize(2);
    assertThat(ids(by("a", "Sparse Experts"), by("b", "Sparse experts").ids(arxiv("2501.00001"))))
        .hasSize(2);
  }

  @Test
  void aTitleAloneThatCouldBeEitherOfTwoPapersIsNeither() {
    assertThat(
            ids(
                by("a", TITLE),
                by("b", TITLE).ids(arxiv("2501.00001")).authors(names("Ada Quist")),
                by("c", TITLE).ids(arxiv("2501.00002")).authors(names("Eve Okafor"))))
        .satisfiesExactly(
            id -> assertThat(id).isEqualTo("paper:arxiv:2501.00001"),
            id -> assertThat(id).isEqualTo("paper:arxiv:2501.00002"),
            id -> assertThat(id).startsWith("paper:title:"));
  }

  @Test
  void anyOrderOfTheRecordsGivesTheSamePapers() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<AttestedRecord> records = RandomRecords.some(random);
      List<ResolvedPaper> papers = PaperResolution.resolve(records);
      assertThat(papers.stream().flatMap(paper -> paper.records().stream()))
          .as("every record belongs to one paper")
          .containsExactlyInAnyOrderElementsOf(records);
      List<AttestedRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random);
      assertThat(PaperResolution.resolve(shuffled)).isEqualTo(papers);
    }
  }

  @Test
  void aRecordGivenTwiceChangesNothing() {
    AttestedRecord record = attested(by("a", TITLE).authors(names("Ada Quist")));
    assertThat(PaperResolution.resolve(List.of(record, record)))
        .isEqualTo(PaperResolution.resolve(List.of(record)));
  }

  private static List<String> ids(PaperRecordBuilder... records) {
    return resolve(records).stream().map(paper -> paper.paper().id()).toList();
  }

  private static List<ResolvedPaper> resolve(PaperRecordBuilder... records) {
    return PaperResolution.resolve(Arrays.stream(records).map(Told::attested).toList());
  }
}
