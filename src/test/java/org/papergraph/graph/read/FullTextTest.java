package org.papergraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FullTextTest {
  private static final List<FullText.Field> TITLE = List.of(new FullText.Field("title", 6));

  @Test
  void everyWordMustOccurAndTheLastMayBeABeginning() {
    assertThat(FullText.words("patient robo", TITLE))
        .contains("+(title:\"patient\"^6) +(title:\"robo\"^6 title:robo*^0.5)");
  }

  @Test
  void aWordMayOccurInAnyField() {
    var fields = List.of(new FullText.Field("title", 6), new FullText.Field("abstract", 1));
    assertThat(FullText.words("self-attention", fields))
        .contains("+(title:\"self-attention\"^6 abstract:\"self-attention\"^1)");
  }

  @Test
  void nothingThatIsTypedIsSyntax() {
    assertThat(FullText.words("a\"b\\c OR NOT( title:x~ /r/ * && {[^", TITLE))
        .contains(
            "+(title:\"a\\\"b\\\\c\"^6) +(title:\"OR\"^6) +(title:\"NOT(\"^6) +(title:\"title:x~\"^6) +(title:\"/r/\"^6)");
  }

  @Test
  void aTextWithoutLettersAsksForNothing() {
    assertThat(FullText.words(" ++ \u3000 \u0000 * ", TITLE)).isEmpty();
  }

  @Test
  void japaneseIsAPhraseOfItsCharacters() {
    assertThat(FullText.words("強化学習　の", TITLE))
        .contains("+(title:\"強化学習\"^6) +(title:\"の\"^6 title:の*^0.5)");
  }

  @Test
  void anInitialStandsForNamesThatBeginSo() {
    assertThat(FullText.name("S.-J. Samsonov", List.of(new FullText.Field("names", 1))))
        .contains(
            "+(names:\"S\"^1 names:s*^0.5) +(names:\"J\"^1 names:j*^0.5) +(names:\"Samsonov\"^1 names:samsonov*^0.5)");
  }

  @Test
  void aTextOfManyWordsAsksForTheFirstOnly() {
    assertThat(FullText.words("word ".repeat(1000), TITLE).orElseThrow().split("\\+\\("))
        .hasSize(33);
  }
}
