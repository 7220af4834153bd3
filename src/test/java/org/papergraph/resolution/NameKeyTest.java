package org.papergraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.model.PaperAuthor;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Ziteng Wang, ziteng wang",
    "J.-P. O’Neil, j p oneil",
    "Éva Ørsted-Łuk, eva orsted luk",
    "ADA  QUIST, ada quist",
    "王伟, 王伟",
    "가나, 가나",
    "がく, がく"
  })
  void aNameIsItsFoldedWords(String name, String key) {
    assertThat(NameKey.of(name).value()).isEqualTo(key);
  }

  @Test
  void aNameWithoutLettersStillHasAnIdOfItsOwn() {
    assertThat(ids("…", "???", "…"))
        .satisfiesExactly(
            id -> assertThat(id).matches("author:~[0-9a-f]{16}"),
            id -> assertThat(id).matches("author:~[0-9a-f]{16}"),
            id -> assertThat(id).matches("author:~[0-9a-f]{16}~2"))
        .doesNotHaveDuplicates();
  }

  @Test
  void theSecondOfANameOnOnePaperIsAnotherPerson() {
    assertThat(ids("Wei Wang", "Ada Quist", "WEI WANG", "Wei  Wang"))
        .containsExactly(
            "author:wei-wang", "author:ada-quist", "author:wei-wang~2", "author:wei-wang~3");
  }

  @Test
  void confidenceIsByOrcidThenFullNameThenInitials() {
    Orcid orcid = Orcid.parse("0000-0002-1825-0097").orElseThrow();
    assertThat(
            AuthorIdentity.resolve(
                List.of(
                    new Authorship("A. Quist", orcid, null, java.util.Map.of()),
                    Authorship.of("Ada Quist"),
                    Authorship.of("A. B. Quist"),
                    Authorship.of("Yang"),
                    Authorship.of("王伟"))))
        .extracting(PaperAuthor::confidence)
        .containsExactly(1.0, 0.8, 0.5, 0.5, 0.8);
  }

  @Test
  void namesAgreeInAnyOrderOfTheirWordsAndByInitials() {
    assertThat(agree(List.of("Ada Quist", "Bo Lindqvist"), List.of("Quist, Ada", "B. Lindqvist")))
        .isTrue();
    assertThat(agree(List.of("Ada Quist", "Bo Lindqvist"), List.of("Ada Quist", "Cy Lindqvist")))
        .isFalse();
    assertThat(agree(List.of("Ada Quist"), List.of("Ada Quist", "Bo Lindqvist", "Eve Okafor")))
        .isFalse();
  }

  private static boolean agree(List<String> one, List<String> other) {
    return NameAgreement.agree(
        one.stream().map(NameKey::of).toList(), other.stream().map(NameKey::of).toList(), false);
  }

  private static List<String> ids(String... names) {
    return AuthorIdentity.resolve(Told.names(names)).stream().map(PaperAuthor::authorId).toList();
  }
}
