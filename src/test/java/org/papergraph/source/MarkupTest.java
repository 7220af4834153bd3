package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "H<sub>2</sub>O and <i>E. coli</i> | H2O and E. coli",
        "a &lt; b &amp; c &#233; | a < b & c é",
        "p<q and r>s; x <y> z | p<q and r>s; x <y> z",
        "std::vector<list> and <mask> | std::vector<list> and <mask>",
        "AT&T, R&D; | AT&T, R&D;",
        "<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p> | One. Two.",
        "<jats:title>Methods</jats:title><jats:p>One.</jats:p> | Methods One.",
        "<mml:math display=\"block\"><mml:mi>x</mml:mi><mml:mo>=</mml:mo></mml:math> | x=",
        "<jats:tex-math>$x$</jats:tex-math> <mml:math><mml:mi>x</mml:mi></mml:math>! | $x$ !",
        "<jats:tex-math>$x$</jats:tex-math><mml:math>never closed | $x$never closed",
        "one<br/>two | one two",
      })
  void tagsOfPublishersAreTakenOffAndNothingElse(String marked, String plain) {
    assertThat(Markup.plain(marked)).isEqualTo(plain);
  }

  @Test
  void nothingIsLeftOfTagsAlone() {
    assertThat(Markup.plain("<jats:p> </jats:p>")).isNull();
    assertThat(Markup.plain(null)).isNull();
  }

  @Test
  void manyAttributesAndOpenTagsDoNotHarm() {
    String hostile = "<i" + " a=\"b\"".repeat(50_000) + ">" + "<jats:tex-math>".repeat(50_000);
    assertThat(Markup.plain(hostile)).startsWith("<i a=\"b\"");
  }
}
