package org.papergraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“Quiet” Gates | \"quiet\" gates",
        "Gates — a Survey | Gates - A survey",
        "Gates: Ⅳ ﬁne | gates iv fine",
        "$\\mathcal{O}(n^2)$ Gates | mathcal{O}(n2) gates",
        "\\textbf{Quiet} Gates | Quiet gates",
        "$\\alpha$-Gates | α-gates",
        "Schr\\\"{o}dinger Gates | Schrödinger gates",
        "Die Größe | die grösse",
        "ＧＡＴＥＳ　２ | Gates 2"
      })
  void spellingsOfOneTitleHaveOneKey(String one, String other) {
    assertThat(TitleKey.of(one).value()).isEqualTo(TitleKey.of(other).value()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"かきの門 | がきの門", "Gates 1 | Gates 2", "Gates I | Gates II"})
  void otherLettersAreAnotherTitle(String one, String other) {
    assertThat(TitleKey.of(one).value()).isNotEqualTo(TitleKey.of(other).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "?!", "$\\{\\}$"})
  void whereNoLetterOrDigitStaysThereIsNoKey(String title) {
    assertThat(TitleKey.of(title).orNull()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Introduction",
        "Introduction to Quiet Gates for Sparse Experts",
        "Quiet Gates",
        "On a a a",
        "門の学習"
      })
  void aTitleThatManyPapersCouldHaveIsNotDistinctive(String title) {
    assertThat(TitleKey.of(title).distinctive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quiet Gates for Sparse Experts", "門の静かな学習による疎な専門家の混合"})
  void aTitleThatHardlyTwoPapersHaveIsDistinctive(String title) {
    assertThat(TitleKey.of(title).distinctive()).isTrue();
  }

  @Test
  void aKeyFitsIntoAnIndexWhateverTheTitle() {
    assertThat(TitleKey.of("word ".repeat(100_000)).value()).hasSize(300);
    assertThat(TitleKey.of("word ".repeat(100_000) + "x"))
        .isNotEqualTo(TitleKey.of("word ".repeat(100_000) + "y"));
  }

  @Test
  void foldingTwiceChangesNothingInAnyText() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(6), 0, 0x30000)
              .filter(c -> c < 0xD800 || c > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String folded = Letters.fold(text);
      assertThat(Letters.fold(folded)).as(text).isEqualTo(folded);
    }
  }
}
