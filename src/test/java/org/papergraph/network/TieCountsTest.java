package org.papergraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TieCountsTest {
  @Test
  void theNewmanWeightsOfAnAuthorAddUpToTheirPapersWithOthers() {
    Random random = new Random(2001);
    for (int round = 0; round < 200; round++) {
      Papers papers = Papers.random(random, 2 + random.nextInt(9), 1 + random.nextInt(18));
      for (String author : papers.authors()) {
        List<Byline> own = List.copyOf(papers.bylinesOf(Set.of(author)));
        double withOthers = own.stream().filter(byline -> byline.signers().size() > 1).count();

        double weights =
            counts(own, author).tiesOf(author).stream().mapToDouble(Tie::newmanWeight).sum();

        assertThat(weights).isCloseTo(withOthers, within(1e-9));
      }
    }
  }

  @Test
  void aPaperCountsOnceWhoeverStandsOnItTwiceAndByItsKnownNumberOfAuthors() {
    Byline paper =
        new Byline(
            "p",
            5,
            2020,
            List.of(
                new Signer("a", 0.5),
                new Signer("b", 0.5),
                new Signer("a", 1),
                new Signer("b", 1)));

    assertThat(counts(List.of(paper), "a").tiesOf("a"))
        .containsExactly(new Tie("a", "b", 1, 0.25, 2020, 2020, 1));
  }

  private static TieCounts counts(List<Byline> bylines, String author) {
    return new TieCounts(bylines, Set.of(author), TiePolicy.EVERY_TIE, _ -> true);
  }
}
