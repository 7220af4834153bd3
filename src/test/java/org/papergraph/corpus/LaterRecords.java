package org.papergraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;

/// Second records of papers that are known: a revision, another source's, a bare title with names,
/// or the first one once more.
final class LaterRecords {
  private final long seed;
  private final Months months;
  private final Facts facts;
  private final FirstRecords first;

  LaterRecords(long seed, Months months, Facts facts, FirstRecords first) {
    this.seed = seed;
    this.months = months;
    this.facts = facts;
    this.first = first;
  }

  PaperRecord of(int paper) {
    Dice dice = Dice.of(seed, Dice.Purpose.SECOND, -1L - paper);
    double kind = dice.unit();
    if (kind < 0.35 && facts.ids(paper).arxiv() != null) {
      return revision(dice, paper);
    }
    if (kind < 0.75) {
      return catalogued(dice, paper);
    }
    if (kind < 0.85) {
      return read(dice, paper);
    }
    return kind < 0.95 ? noted(dice, paper) : first.of(paper);
  }

  /// Another version: a longer title, an author more, another category.
  private PaperRecord revision(Dice dice, int paper) {
    PaperRecord old = first.of(paper);
    String title = facts.title(paper);
    List<Authorship> authors = new ArrayList<>(old.authors());
    if (dice.chance(0.3)) {
      authors.add(facts.newcomer(dice, paper));
    }
    Stream<Category> added =
        Stream.of(Category.of(dice.pick(facts.field(paper).others())))
            .filter(
                other -> old.categories().stream().noneMatch(c -> c.code().equals(other.code())));
    return PaperRecord.titled(
            dice.chance(0.5) ? title + " and " + facts.term(dice, paper) : title,
            source("arxiv.org", "arxiv-revised", paper))
        .ids(FirstRecords.withVersion(facts.ids(paper), 3))
        .abstractText(old.abstractText())
        .authors(authors)
        .published(old.published())
        .updated(PartialDate.of(months.submitted(paper).plusSeconds(86_400L * 500)))
        .categories(Stream.concat(old.categories().stream(), added).toList())
        .references(old.references())
        .build();
  }

  /// What a catalogue of all works knows.
  private PaperRecord catalogued(Dice dice, int paper) {
    PaperIds ids = facts.ids(paper);
    return PaperRecord.titled(facts.title(paper), source("openalex.org", "openalex", paper))
        .ids(
            new PaperIds(
                ids.arxiv(), ids.doi(), Map.of("openalex", "W" + (4_000_000_000L + paper))))
        .authors(facts.authors(dice, paper, true))
        .published(PartialDate.of(months.day(paper)))
        .keyphrases(Stream.of(facts.term(dice, paper)).toList())
        .venue(facts.venue(paper))
        .build();
  }

  /// What a site with readers' votes knows.
  private PaperRecord read(Dice dice, int paper) {
    return PaperRecord.titled(facts.title(paper), source("huggingface.co", "daily", paper))
        .ids(new PaperIds(facts.ids(paper).arxiv(), null, Map.of()))
        .authors(facts.authors(dice, paper, false))
        .upvotes(dice.low(300, 3))
        .build();
  }

  /// What somebody noted down: the title, in another case, and names.
  private PaperRecord noted(Dice dice, int paper) {
    return PaperRecord.titled(
            dice.chance(0.5) ? facts.title(paper).toUpperCase(Locale.ROOT) : facts.title(paper),
            source("bibtex", "library", paper))
        .authors(facts.authors(dice, paper, false))
        .published(PartialDate.parse(Integer.toString(facts.year(paper))).orElseThrow())
        .build();
  }

  private Source source(String provider, String file, int paper) {
    String name = "%s-%s.ndjson".formatted(file, months.month(paper));
    PartialDate day = PartialDate.of(months.month(paper).plusMonths(3).atDay(1));
    return new Source(provider, name, null, null, day);
  }
}
