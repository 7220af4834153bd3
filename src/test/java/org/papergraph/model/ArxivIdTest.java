package org.papergraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2402.12345 | 2402.12345 | 0",
        "2402.12345v3 | 2402.12345 | 3",
        "0704.0001 | 0704.0001 | 0",
        "1412.9999v10 | 1412.9999 | 10",
        "arXiv:2402.12345 [cs.LG] | 2402.12345 | 0",
        "arXiv:2402.12345v2, see arxiv.org | 2402.12345 | 2",
        "ARXIV.2402.12345 | 2402.12345 | 0",
        "https://arxiv.org/abs/2402.12345v2 | 2402.12345 | 2",
        "http://www.arxiv.org/pdf/2402.12345v2.pdf | 2402.12345 | 2",
        "https://export.arxiv.org/abs/2402.12345?context=cs | 2402.12345 | 0",
        "de.arxiv.org/format/2402.12345 | 2402.12345 | 0",
        "http://cn.arxiv.org/src/2402.12345#x | 2402.12345 | 0",
        "https://arxiv.org/html/2402.12345v1/#S1 | 2402.12345 | 1",
        "https://www.alphaxiv.org/overview/2402.12345 | 2402.12345 | 0",
        "https://ar5iv.labs.arxiv.org/html/2402.12345 | 2402.12345 | 0",
        "https://huggingface.co/papers/2402.12345 | 2402.12345 | 0",
        "https://doi.org/10.48550/arXiv.2402.12345 | 2402.12345 | 0",
        "10.48550/arxiv.hep-th/9901001 | hep-th/9901001 | 0",
        "oai:arXiv.org:2402.12345 | 2402.12345 | 0",
        "oai:arXiv.org:hep-th/9901001 | hep-th/9901001 | 0",
        "journals/corr/abs-2402-12345 | 2402.12345 | 0",
        "abs/2402.12345 | 2402.12345 | 0",
        "journals/corr/cs-LG-0101001 | cs/0101001 | 0",
        "hep-th/9901001v2 | hep-th/9901001 | 2",
        "math.GT/0309136 | math/0309136 | 0",
        "https://arxiv.org/pdf/cond-mat.supr-con/0401002v1 | cond-mat/0401002 | 1",
        "cmp-lg/9408001 | cmp-lg/9408001 | 0",
        "solv-int/9701001 | solv-int/9701001 | 0",
        "HEPTH/9901001 | hep-th/9901001 | 0",
        "論文は2402.12345です | 2402.12345 | 0"
      })
  void readsEveryFormThatNamesAnId(String printed, String value, int version) {
    assertThat(ArxivId.parse(printed)).contains(new ArxivId(value, version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024.12345",
        "2013.01234",
        "0000.00000",
        "2402.00000",
        "1412.12345",
        "1501.1234",
        "0703.0001",
        "12402.12345",
        "2402.123456",
        "2402.12345.6",
        "1.2402.12345",
        "id=2402.12345",
        "e2402.12345",
        "2402.12345e5",
        "10.1103/2402.12345",
        "math/1309136",
        "math/0313136",
        "hep-th/0704001",
        "hep-th/9901000",
        "pages/9901001",
        "and/0101001",
        "arxiv.org",
        "arXiv:"
      })
  void refusesDatesDecimalsAndOtherNumbers(String printed) {
    assertThat(ArxivId.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2402.12345v1",
        "arXiv:2402.12345",
        "math.GT/0309136",
        "HEP-TH/9901001",
        "2024.12345"
      })
  void isMadeOfItsCanonicalFormOnly(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArxivId(value, 0))
        .withMessageContaining(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2402.12345, 2024-02",
    "0704.0001, 2007-04",
    "hep-th/9901001, 1999-01",
    "math/0309136, 2003-09"
  })
  void tellsTheMonthOfItsSubmission(String id, String month) {
    assertThat(new ArxivId(id, 0).month()).isEqualTo(new PartialDate(month));
  }

  @Property
  void isReadBackFromAnyText(
      @ForAll("ids") ArxivId id,
      @ForAll("otherScripts") String before,
      @ForAll("otherScripts") String after) {
    String printed = id.value() + (id.version() == 0 ? "" : "v" + id.version());
    assertThat(ArxivId.parse(before + printed + after)).contains(id);
    assertThat(ArxivId.parse(before + " https://arxiv.org/abs/" + printed + "." + after))
        .contains(id);
  }

  @Property
  void readsAnyTextWithoutFailing(@ForAll String text) {
    ArxivId.parse(text)
        .ifPresent(
            id -> assertThat(ArxivId.parse(id.value())).contains(new ArxivId(id.value(), 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "-",
        "1",
        "1234.",
        "2402.1234",
        "arxiv.",
        "abs-",
        "10.1234/2402.12345 ",
        "hep-th/",
        "math.GT/"
      })
  void readsHostileTextInLinearTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ArxivId.parse(text));
  }

  @Provide
  Arbitrary<ArxivId> ids() {
    Arbitrary<Integer> versions = Arbitraries.integers().between(0, 99);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<String> recent =
        Combinators.combine(
                Arbitraries.integers().between(15, 90),
                months,
                Arbitraries.integers().between(1, 99999))
            .as((year, month, number) -> "%02d%02d.%05d".formatted(year, month, number));
    Arbitrary<String> old =
        Combinators.combine(
                Arbitraries.of("hep-th", "math", "cs", "cond-mat", "solv-int", "q-bio"),
                Arbitraries.integers().between(92, 99),
                months,
                Arbitraries.integers().between(1, 999))
            .as((archive, year, month, number) ->
                "%s/%02d%02d%03d".formatted(archive, year, month, number));
    return Combinators.combine(Arbitraries.oneOf(recent, old), versions).as(ArxivId::new);
  }

  @Provide
  Arbitrary<String> otherScripts() {
    return Arbitraries.strings()
        .withCharRange('\u3041', '\u30FF')
        .withCharRange('\u4E00', '\u9FFF')
        .withCharRange('\u0400', '\u04FF')
        .withChars("、。（）「」 \n")
        .ofMaxLength(20);
  }
}
