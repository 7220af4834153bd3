package org.papergraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.Reference;

/// The reference lists of papers: what they cite, named as sources name it, and works that are not
/// in the corpus.
final class References {
  private static final double FOREIGN = 0.09;

  private final long seed;
  private final Facts facts;
  private final Citations citations;

  References(long seed, Facts facts, Citations citations) {
    this.seed = seed;
    this.facts = facts;
    this.citations = citations;
  }

  List<Reference> of(int paper) {
    Dice dice = Dice.of(seed, Dice.Purpose.REFERENCES, paper);
    List<Reference> references = new ArrayList<>(citations.count(paper) + 1);
    for (int i = 0; i < citations.count(paper); i++) {
      references.add(to(dice, citations.cited(paper, i)));
      if (dice.chance(FOREIGN)) {
        references.add(foreign(dice, paper));
      }
    }
    return references;
  }

  /// Mostly by the arXiv id.
  private Reference to(Dice dice, int cited) {
    PaperIds ids = facts.ids(cited);
    double kind = dice.unit();
    if (kind < 0.78 && ids.arxiv() != null) {
      Reference reference = Reference.to(PaperIds.of(ids.arxiv()));
      return dice.chance(0.3) ? reference.withTitle(facts.title(cited)) : reference;
    }
    if (kind < 0.88 && ids.doi() != null) {
      return Reference.to(new PaperIds(null, ids.doi(), Map.of()));
    }
    return kind < 0.95
        ? Reference.titled(facts.title(cited))
            .withAuthors(facts.names(dice, cited, 3))
            .withYear(facts.year(cited))
        : Reference.printed(printed(dice, cited));
  }

  private String printed(Dice dice, int cited) {
    return "%s. %s. %s, %d."
        .formatted(
            String.join(", ", facts.names(dice, cited, 3)),
            facts.title(cited),
            facts.venue(cited),
            facts.year(cited));
  }

  private Reference foreign(Dice dice, int paper) {
    int which = dice.below(1 << 20);
    return switch (dice.below(4)) {
      case 0 -> Reference.to(PaperIds.of(facts.foreignId(paper, which)));
      case 1 -> Reference.to(new PaperIds(null, new Doi("10.5555/elsewhere." + which), Map.of()));
      case 2 ->
          Reference.titled("The %s %s book".formatted(Prose.madeUp(dice), Prose.madeUp(dice)))
              .withYear(1950 + dice.below(60));
      default ->
          Reference.printed(
              "Private communication with the %s group".formatted(Prose.madeUp(dice)));
    };
  }
}
