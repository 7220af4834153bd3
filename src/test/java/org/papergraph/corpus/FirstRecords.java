package org.papergraph.corpus;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;
import org.papergraph.model.Source;

/// The record by which a paper becomes known: arXiv's, or a publisher's of those that have no arXiv
/// id.
final class FirstRecords {
  private final long seed;
  private final Months months;
  private final Facts facts;
  private final References references;

  FirstRecords(long seed, Months months, Facts facts, References references) {
    this.seed = seed;
    this.months = months;
    this.facts = facts;
    this.references = references;
  }

  PaperRecord of(int paper) {
    Dice dice = Dice.of(seed, Dice.Purpose.PRINT, paper);
    PaperIds ids = facts.ids(paper);
    boolean preprint = ids.arxiv() != null;
    boolean revised = preprint && dice.chance(0.4);
    Instant submitted = months.submitted(paper);
    Instant updated = revised ? submitted.plusSeconds(86_400L * (1 + dice.low(400, 2))) : submitted;
    return PaperRecord.titled(facts.title(paper), source(paper, preprint))
        .ids(preprint ? withVersion(ids, revised ? 2 : 1) : ids)
        .abstractText(preprint || dice.chance(0.6) ? facts.abstractText(paper) : null)
        .authors(facts.authors(dice, paper, !preprint))
        .published(
            preprint
                ? PartialDate.of(submitted)
                : PartialDate.parse(months.month(paper).toString()).orElseThrow())
        .updated(preprint ? PartialDate.of(updated) : null)
        .categories(preprint ? categories(dice, paper) : List.of())
        .keyphrases(keyphrases(dice, paper))
        .repositories(repositories(dice, paper))
        .references(references.of(paper))
        .venue(ids.doi() == null ? null : facts.venue(paper))
        .build();
  }

  static PaperIds withVersion(PaperIds ids, int version) {
    ArxivId arxiv = ids.arxiv();
    return arxiv == null
        ? ids
        : new PaperIds(new ArxivId(arxiv.value(), version), ids.doi(), ids.others());
  }

  /// The primary one, cross-lists and sometimes a subject class: two on average.
  List<Category> categories(Dice dice, int paper) {
    Field field = facts.field(paper);
    Map<String, Category> categories = new LinkedHashMap<>();
    categories.put(field.code(), new Category(field.code(), CategoryScheme.ARXIV, true));
    for (int left = dice.low(4, 1.5); left > 0; left--) {
      String other = dice.pickOften(field.others());
      categories.putIfAbsent(other, Category.of(other));
    }
    if (!field.subjects().isEmpty() && dice.chance(0.15)) {
      String subject = dice.pick(field.subjects());
      categories.putIfAbsent(subject, Category.of(subject));
    }
    return List.copyOf(categories.values());
  }

  private List<String> keyphrases(Dice dice, int paper) {
    int count = dice.chance(0.3) ? 2 + dice.below(4) : 0;
    return Stream.generate(() -> facts.term(dice, paper)).limit(count).distinct().toList();
  }

  /// Every fourth paper on computing has one.
  private List<RepositoryLink> repositories(Dice dice, int paper) {
    List<RepositoryLink> links = new ArrayList<>();
    if (dice.chance(facts.field(paper).isComputing() ? 0.25 : 0.02)) {
      String host = dice.chance(0.95) ? "github.com" : "gitlab.com";
      // Seldom a tool that many papers name.
      String name = dice.chance(0.15) ? "tools" : facts.term(dice, paper) + "-" + paper;
      @Nullable String path = dice.chance(0.05) ? "tree/main" : null;
      links.add(
          new RepositoryLink(RepositoryName.code(host, facts.group(paper), name), path)
              .withOrigin(FoundIn.ABSTRACT, null));
    }
    return links;
  }

  private Source source(int paper, boolean preprint) {
    YearMonth month = months.month(paper);
    String file = (preprint ? "arxiv-" : "crossref-") + month + ".ndjson";
    return new Source(
        preprint ? "arxiv.org" : "crossref.org",
        file,
        null,
        null,
        PartialDate.of(month.plusMonths(1).atDay(1)));
  }
}
