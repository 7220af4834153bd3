package org.papergraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.resolution.Told.TITLE;
import static org.papergraph.resolution.Told.arxiv;
import static org.papergraph.resolution.Told.by;
import static org.papergraph.resolution.Told.names;
import static org.papergraph.resolution.Told.on;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.Paper;
import org.papergraph.model.PaperAuthor;
import org.papergraph.model.PaperCategory;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

class PaperFoldTest {

  @Test
  void aCompleteListOfAuthorsComesBeforeATruncatedOneAndThatBeforeANumber() {
    PaperRecordBuilder number = by("a", TITLE).authorCount(3);
    PaperRecordBuilder truncated =
        by("b", TITLE).authors(names("Ada Quist", "Bo Lindqvist")).authorCount(3);
    PaperRecordBuilder complete =
        by("c", TITLE).authors(names("Ada Quist", "Bo Lindqvist", "Eve Okafor"));
    assertThat(fold(number, truncated).authors()).hasSize(2);
    assertThat(fold(number, truncated).authorCount()).isEqualTo(3);
    assertThat(fold(number, truncated, complete).authors()).hasSize(3);
    assertThat(fold(number).authorCount()).isEqualTo(3);
  }

  @Test
  void idsOfOtherListsAreAddedWhereANameStandsOnce() {
    Authorship known = new Authorship("ada quist", null, "Quiet Lab", Map.of("huggingface", "aq"));
    Paper paper =
        fold(
            by("a", TITLE)
                .ids(arxiv("2501.00001"))
                .authors(names("Ada Quist", "Wei Wang", "Wei Wang")),
            by("b", TITLE)
                .authors(List.of(known, new Authorship("Wei Wang", null, "Lab", Map.of()))));
    assertThat(paper.authors())
        .extracting(PaperAuthor::authorship)
        .containsExactly(
            new Authorship("Ada Quist", null, "Quiet Lab", Map.of("huggingface", "aq")),
            Authorship.of("Wei Wang"),
            Authorship.of("Wei Wang"));
  }

  @Test
  void categoriesAreUnitedAliasesJoinedAndThePrimaryKept() {
    Paper paper =
        fold(
            by("a", TITLE).categories(List.of(Category.of("stat.TH"), Category.of("cs.LG"))),
            by("b", TITLE)
                .categories(List.of(new Category("math.ST", CategoryScheme.ARXIV, true))));
    assertThat(paper.categories())
        .containsExactly(
            new PaperCategory(
                "category:arxiv:cs.LG",
                "cs.LG",
                CategoryScheme.ARXIV,
                "Machine Learning",
                false,
                List.of("cs.LG")),
            new PaperCategory(
                "category:arxiv:math.ST",
                "math.ST",
                CategoryScheme.ARXIV,
                "Statistics Theory",
                true,
                List.of("math.ST", "stat.TH")));
  }

  @Test
  void theNewestVersionIsBelievedHoweverMuchTheOldOneTold() {
    Paper paper =
        fold(
            by("a", "Quiet gates, first draft")
                .ids(arxiv("2501.00001"))
                .abstractText("More was told of the first version.")
                .venue("Journal of Drafts")
                .authors(names("Ada Quist", "Bo Lindqvist"))
                .categories(List.of(Category.of("cs.LG"), Category.of("cs.AI")))
                .repositories(link("quiet-lab", "Draft", null))
                .updated(on("2025-01-02")),
            by("b", TITLE)
                .ids(arxiv("2501.00001"))
                .authors(names("Ada Quist", "Bo Lindqvist", "Eve Okafor"))
                .categories(List.of(Category.of("cs.LG"), Category.of("stat.ML")))
                .repositories(link("quiet-lab", "QuietGate", null))
                .updated(on("2025-02-03")));
    assertThat(paper.title()).isEqualTo(TITLE);
    assertThat(paper.authors()).hasSize(3);
    assertThat(paper.categories())
        .extracting(PaperCategory::code)
        .containsExactly("cs.LG", "stat.ML");
    assertThat(paper.repositories())
        .containsExactlyElementsOf(link("quiet-lab", "QuietGate", null));
    assertThat(paper.abstractText()).isEqualTo("More was told of the first version.");
  }

  @Test
  void aRepositoryIsSpeltAsItsAuthorsSpellItNotAsATranslatorDoes() {
    Paper paper =
        fold(
            by("a", TITLE)
                .abstractText("more complete")
                .repositories(link("quiet-lab", "quietgate", null)),
            by("b", TITLE).repositories(link("quiet-lab", "QuietGate", "tree/main")));
    assertThat(paper.repositories())
        .containsExactlyElementsOf(link("quiet-lab", "QuietGate", "tree/main"));
  }

  @Test
  void thePaperIsDatedByPublicationThenArxivIdThenLastVersion() {
    assertThat(fold(by("a", TITLE).published(on("2025-01-02")).updated(on("2025-03"))).date())
        .hasToString("2025-01-02");
    assertThat(fold(by("a", TITLE).ids(arxiv("2412.00001")).updated(on("2025-03"))).date())
        .hasToString("2024-12-01");
    assertThat(fold(by("a", TITLE).ids(arxiv("2412.00001")).published(on("2025"))).date())
        .hasToString("2024-12-01");
    assertThat(fold(by("a", TITLE).updated(on("2025-03-04"))).date()).hasToString("2025-03-04");
    assertThat(fold(by("a", TITLE)).dateKey()).isEqualTo("0000-00-00 paper:x");
  }

  @Test
  void theWholeAbstractComesBeforeAnExcerptOfABetterRecord() {
    assertThat(
            fold(
                    by("a", TITLE).ids(arxiv("2501.00001")).abstractText("We train […]"),
                    by("b", TITLE).abstractText("We train gates."))
                .abstractText())
        .isEqualTo("We train gates.");
  }

  private static List<RepositoryLink> link(String owner, String name, @Nullable String path) {
    return List.of(new RepositoryLink(RepositoryName.code("github.com", owner, name), path));
  }

  private static Paper fold(PaperRecordBuilder... records) {
    return PaperFold.fold("paper:x", null, Arrays.stream(records).map(Told::attested).toList());
  }
}
