package org.papergraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.ArxivId;
import org.papergraph.model.CitationBasis;
import org.papergraph.model.Doi;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperReference;
import org.papergraph.model.Reference;

class CitationDecisionTest {
  private static final String TITLE = "Quiet gates for sparse experts";
  private static final String TITLE_KEY = "title:quietgatesforsparseexperts";

  @Test
  void theSurestKeyThatAPaperHasDecides() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.to(ids("2501.00001", "10.5555/x"))),
            owners(owner("doi:10.5555/x", "paper:b"), owner("arxiv:2501.00001", "paper:a")));
    assertThat(decision.citedId()).isEqualTo("paper:a");
    assertThat(decision.basis()).isEqualTo(CitationBasis.ARXIV_ID);
    assertThat(decision.awaited()).isEmpty();
  }

  @Test
  void aSurerKeyIsWaitedForWhereALessSureOneFindsAPaper() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.to(ids("2501.00001", "10.5555/x"))),
            owners(owner("doi:10.5555/x", "paper:b")));
    assertThat(decision.citedId()).isEqualTo("paper:b");
    assertThat(decision.awaited()).containsExactly(0);
  }

  @Test
  void allKeysAreWaitedForWhereNoneFindsAPaper() {
    CitationDecision decision =
        CitationDecision.of(entry(Reference.to(ids("2501.00001", "10.5555/x"))), Map.of());
    assertThat(decision.isResolved()).isFalse();
    assertThat(decision.awaited()).containsExactly(0, 1);
  }

  @Test
  void aTitleGoesOnWaitingAsAnotherPaperMayBearIt() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.titled(TITLE)),
            owners(new KeyOwner(TITLE_KEY, "paper:a", true, "Ada Quist", 2025)));
    assertThat(decision.basis()).isEqualTo(CitationBasis.TITLE);
    assertThat(decision.awaited()).containsExactly(0);
  }

  @Test
  void aTitleOfTwoPapersThatAgreeNamesNone() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.titled(TITLE)),
            owners(
                new KeyOwner(TITLE_KEY, "paper:a", true, "Ada Quist", 2025),
                new KeyOwner(TITLE_KEY, "paper:b", true, "Bo Lindqvist", 2024)));
    assertThat(decision.isResolved()).isFalse();
  }

  @Test
  void theFirstAuthorTellsTwoPapersOfOneTitleApart() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.titled(TITLE).withAuthors(List.of("Lindqvist, B."))),
            owners(
                new KeyOwner(TITLE_KEY, "paper:a", true, "Ada Quist", 2025),
                new KeyOwner(TITLE_KEY, "paper:b", true, "Bo Lindqvist", 2024)));
    assertThat(decision.citedId()).isEqualTo("paper:b");
  }

  @Test
  void ofSeveralPapersThatClaimADoiTheOneThatAnswersWithItIsCited() {
    CitationDecision decision =
        CitationDecision.of(
            entry(Reference.to(new PaperIds(null, Doi.parse("10.5555/x").orElseThrow(), Map.of()))),
            owners(
                new KeyOwner("doi:10.5555/x", "paper:a", false, null, null),
                new KeyOwner("doi:10.5555/x", "paper:b", true, null, null)));
    assertThat(decision.citedId()).isEqualTo("paper:b");
  }

  @ParameterizedTest
  @CsvSource({
    "Quist, 2025, true",
    "'Quist, A.', 2023, true",
    "A. Quist, 2030, true",
    "A. Quist, 2031, false",
    "Bo Lindqvist, 2025, false",
    "Ada Lindqvist, 2025, false",
    ", 2027, true",
    ", 2028, false",
    "Quist, , true",
    ", , true"
  })
  void aDistinctiveTitleMustNotBeContradicted(String author, Integer year, boolean cited) {
    Reference reference =
        Reference.titled(TITLE).withAuthors(Stream.ofNullable(author).toList()).withYear(year);
    CitationDecision decision =
        CitationDecision.of(
            entry(reference), owners(new KeyOwner(TITLE_KEY, "paper:a", true, "Ada Quist", 2025)));
    assertThat(decision.isResolved()).isEqualTo(cited);
  }

  @ParameterizedTest
  @CsvSource({"Quist, 2024, true", "Quist, 2022, false", "Lindqvist, 2024, false"})
  void aTitleOfManyNeedsAuthorAndYear(String author, Integer year, boolean cited) {
    Reference reference =
        Reference.titled("Introduction").withAuthors(List.of(author)).withYear(year);
    CitationDecision decision =
        CitationDecision.of(
            entry(reference),
            owners(new KeyOwner("title:introduction", "paper:a", true, "Ada Quist", 2025)));
    assertThat(decision.isResolved()).isEqualTo(cited);
  }

  @Test
  void aTitleOfManyIsNoKeyWithoutAuthorAndYear() {
    assertThat(ReferenceKeys.of(Reference.titled("Introduction").withYear(2024))).isEmpty();
    assertThat(ReferenceKeys.of(Reference.printed("A. Quist, in: Proc. of Gates, p. 7"))).isEmpty();
  }

  @Test
  void arxivsOwnDoiIsTheArxivId() {
    assertThat(ReferenceKeys.of(Reference.to(ids(null, "10.48550/arXiv.2501.00001"))))
        .containsExactly("arxiv:2501.00001");
  }

  private static PaperReference entry(Reference reference) {
    boolean distinctive = reference.title() != null && TitleKey.of(reference.title()).distinctive();
    return new PaperReference(
        0,
        ReferenceKeys.of(reference),
        distinctive,
        reference.authors().isEmpty() ? null : reference.authors().getFirst(),
        reference.year(),
        List.of("tests"),
        false,
        List.of());
  }

  private static PaperIds ids(@Nullable String arxiv, String doi) {
    return new PaperIds(
        arxiv == null ? null : ArxivId.parse(arxiv).orElseThrow(),
        Doi.parse(doi).orElseThrow(),
        Map.of());
  }

  private static KeyOwner owner(String key, String paper) {
    return new KeyOwner(key, paper, true, null, null);
  }

  private static Map<String, List<KeyOwner>> owners(KeyOwner... owners) {
    return Stream.of(owners).collect(Collectors.groupingBy(KeyOwner::key));
  }
}
