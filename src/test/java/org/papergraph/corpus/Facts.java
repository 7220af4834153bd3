package org.papergraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;

/// What is true of a paper, whichever record tells it.
final class Facts {
  /// The key of the person's number among an authorship's ids: the truth that resolution is scored
  /// against.
  static final String TRUTH = "truth";

  private final long seed;
  private final Months months;
  private final Communities communities;
  private final Teams teams;
  private final People people;
  private final Prose prose;

  Facts(long seed, Months months, Communities communities, Teams teams) {
    this.seed = seed;
    this.months = months;
    this.communities = communities;
    this.teams = teams;
    this.people = new People(seed);
    this.prose = new Prose(seed);
  }

  /// Six of ten have an arXiv id alone, three a DOI as well, and some a DOI alone.
  PaperIds ids(int paper) {
    double kind = dice(paper).unit();
    ArxivId arxiv = kind < 0.92 ? months.arxivId(paper) : null;
    Doi doi = kind < 0.62 ? null : new Doi("10.5555/made.%d.%d".formatted(year(paper), paper));
    return new PaperIds(arxiv, doi, Map.of());
  }

  ArxivId foreignId(int paper, int which) {
    return months.foreignId(paper, which);
  }

  String title(int paper) {
    return prose.title(paper, teams.community(paper));
  }

  String abstractText(int paper) {
    return prose.abstractText(paper, teams.community(paper));
  }

  String term(Dice dice, int paper) {
    return prose.term(dice, teams.community(paper));
  }

  Field field(int paper) {
    return communities.field(teams.community(paper));
  }

  int year(int paper) {
    return months.month(paper).getYear();
  }

  String venue(int paper) {
    String field = field(paper).code();
    return "Journal of " + field + " " + (year(paper) - 1990);
  }

  /// A name for the group that wrote it.
  String group(int paper) {
    return Prose.madeUp(Dice.of(seed, Dice.Purpose.PERSON, teams.person(paper, 0))) + "-lab";
  }

  /// The first names as a reference list prints them.
  List<String> names(Dice dice, int paper, int most) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(most, teams.size(paper)); i++) {
      Person person = people.person(teams.person(paper, i));
      names.add(dice.chance(0.5) ? person.in(Person.Style.INITIALS) : person.printed(dice));
    }
    return names;
  }

  /// The authors as one record prints them.
  ///
  /// @param known whether the source knows their ORCID iDs and institutions
  List<Authorship> authors(Dice dice, int paper, boolean known) {
    List<Authorship> authors = new ArrayList<>(teams.size(paper));
    for (int i = 0; i < teams.size(paper); i++) {
      int person = teams.person(paper, i);
      authors.add(authorship(dice, person, known));
    }
    return authors;
  }

  /// Somebody who joined when the paper was revised.
  Authorship newcomer(Dice dice, int paper) {
    return authorship(dice, Integer.MAX_VALUE - paper, false);
  }

  private Authorship authorship(Dice dice, int person, boolean known) {
    @Nullable String affiliation =
        dice.chance(known ? 0.9 : 0.1) ? people.affiliation(person) : null;
    boolean signs = person % 8 == 0 && dice.chance(known ? 0.9 : 0.3);
    return new Authorship(
        people.person(person).printed(dice),
        signs ? people.orcid(person) : null,
        affiliation,
        Map.of(TRUTH, Integer.toString(person)));
  }

  private Dice dice(int paper) {
    return Dice.of(seed, Dice.Purpose.FACTS, paper);
  }
}
