package org.papergraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1103/PhysRevE.64.016131 | 10.1103/physreve.64.016131",
        "https://doi.org/10.1000/XYZ. | 10.1000/xyz",
        "http://dx.doi.org/10.1000%2Fxyz | 10.1000/xyz",
        "doi:10.1000/xyz; and more | 10.1000/xyz",
        "(10.1000/xyz) | 10.1000/xyz",
        "10.1016/S0370-2693(99)00123-4 | 10.1016/s0370-2693(99)00123-4",
        "(see 10.1016/S0370-2693(99)00123-4). | 10.1016/s0370-2693(99)00123-4",
        "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"
            + " | 10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
        "<a href=\"https://doi.org/10.1000/xyz\">link</a> | 10.1000/xyz",
        "<b>10.1000/xyz</b> | 10.1000/xyz",
        "論文10.1000/xyzを参照 | 10.1000/xyz"
      })
  void aDoiEndsWhereItsTextGoesOn(String printed, String doi) {
    assertThat(Doi.parse(printed)).contains(new Doi(doi));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.1000/", "10.1000", "10.1/x", "110.1000/x", "1.10.1000/x", "10.1000/....)"})
  void whatHasNoSuffixIsNoDoi(String printed) {
    assertThat(Doi.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-0097", "0000000218250097", "https://orcid.org/0000-0002-1825-0097/",
        "番号0000-0002-1825-0097です", "12345 0000\u20100002\u20101825\u20100097",
            "0000-0002-1825-0098 0000-0002-1825-0097"
      })
  void anOrcidIsReadFromAnyTextWhereItsCheckDigitIsRight(String printed) {
    assertThat(Orcid.parse(printed)).contains(new Orcid("0000-0002-1825-0097"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000-0002-1825-0098",
        "10000-0002-1825-0097",
        "0000-0002-1825-00971",
        "0000-0002-1825-009"
      })
  void anOrcidWithAWrongCheckDigitIsNone(String printed) {
    assertThat(Orcid.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-02-27, 2025-02-27, 2025-02-27",
    "2025-02-27T23:33:09Z, 2025-02-27, 2025-02-27"
  })
  void aDateMeansTheDaysFromItsFirstToItsLast(String iso, String first, String last) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();
    assertThat(List.of(date.firstDay().toString(), date.lastDay().toString()))
        .containsExactly(first, last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025-13",
        "2025-02-30",
        "2025-2-7",
        "2025-02-27T16:33:09+09:00",
        "2025-02-27 16:33:09Z",
        "Feb 2025"
      })
  void whatIsNoIsoDateInUtcIsNoDate(String iso) {
    assertThat(PartialDate.parse(iso)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cs.LG, ARXIV",
    "stat.TH, ARXIV",
    "hep-th, ARXIV",
    "cs.XX, OTHER",
    "cs.lg, OTHER",
    "68T05, MSC",
    "93E35, MSC",
    "60-08, MSC",
    "35Bxx, MSC",
    "I.2.6, ACM",
    "F.2, ACM",
    "H.m, ACM",
    "L.1.1, OTHER",
    "Non-convex optimization, OTHER"
  })
  void aCodeBelongsToTheSchemeThatDefinesIt(String code, CategoryScheme scheme) {
    assertThat(CategoryScheme.of(code)).isEqualTo(scheme);
  }

  @ParameterizedTest
  @CsvSource({
    "math.MP, math-ph",
    "stat.TH, math.ST",
    "math.IT, cs.IT",
    "q-fin.EC, econ.GN",
    "cs.SY, eess.SY",
    "cs.NA, math.NA"
  })
  void anAliasIsJoinedToItsCanonicalCategory(String alias, String canonical) {
    assertThat(ArxivTaxonomy.canonical(alias)).isEqualTo(canonical);
    assertThat(ArxivTaxonomy.canonical(canonical)).isEqualTo(canonical);
    assertThat(ArxivTaxonomy.aliases(canonical)).containsExactly(alias);
  }

  @Property
  void aDoiIsReadBackFromAnyText(
      @ForAll("suffixes") String suffix,
      @ForAll @IntRange(min = 1000, max = 999_999_999) int registrant,
      @ForAll("otherScripts") String around) {
    String doi = "10." + registrant + "/" + suffix;
    assertThat(Doi.parse(around + " https://doi.org/" + doi + around)).contains(new Doi(doi));
    assertThat(Doi.parse(doi.toUpperCase(Locale.ROOT))).contains(new Doi(doi));
  }

  @Property
  void anyTextIsReadWithoutFailingAndNormalisedOnce(@ForAll String text) {
    Doi.parse(text).ifPresent(doi -> assertThat(Doi.parse(doi.value())).contains(doi));
    Orcid.parse(text).ifPresent(orcid -> assertThat(Orcid.parse(orcid.value())).contains(orcid));
    PartialDate.parse(text)
        .ifPresent(date -> assertThat(date.firstDay()).isBeforeOrEqualTo(date.lastDay()));
    assertThat(CategoryScheme.of(text)).isNotNull();
    assertThat(ArxivTaxonomy.canonical(ArxivTaxonomy.canonical(text)))
        .isEqualTo(ArxivTaxonomy.canonical(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/",
        ")",
        "10.1000/a)",
        "<",
        "0000-",
        "0000-0002-1825-0098",
        "1",
        "2025-",
        "%2f",
        "a.",
        "\""
      })
  void hostileTextIsReadInLinearTime(String piece) {
    String text = "10.1000/" + piece.repeat(100_000 / piece.length());
    List<Consumer<String>> parsers =
        List.of(Doi::parse, Orcid::parse, PartialDate::parse, CategoryScheme::of);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> parsers.forEach(parser -> parser.accept(text)));
  }

  @Provide
  Arbitrary<String> suffixes() {
    Arbitrary<String> inner =
        Arbitraries.strings().withCharRange('a', 'z').numeric().withChars("._-/").ofMaxLength(20);
    return inner.map(text -> "a" + text + "z");
  }

  @Provide
  Arbitrary<String> otherScripts() {
    return Arbitraries.strings()
        .withCharRange('\u3041', '\u30FF')
        .withCharRange('\u4E00', '\u9FFF')
        .withChars("、。（）「」 \n")
        .ofMaxLength(20);
  }
}
