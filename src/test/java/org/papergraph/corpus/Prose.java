package org.papergraph.corpus;

import java.util.List;
import java.util.Locale;

/// Titles and abstracts: sentences of a small grammar over common words, the terms of a community
/// and a long tail of made-up ones, few of them often.
final class Prose {
  private static final WordLists LISTS = new WordLists("words.txt");
  private static final int TERMS_OF_A_COMMUNITY = 40;

  private final long seed;

  Prose(long seed) {
    this.seed = seed;
  }

  String title(int paper, int community) {
    Dice dice = Dice.of(seed, Dice.Purpose.TITLE, paper);
    if (dice.chance(0.001)) {
      return dice.pick(List.of("Introduction", "Editorial", "Preface", "Erratum"));
    }
    String term = term(dice, community);
    String title =
        switch (dice.below(8)) {
          case 0 ->
              "%s: %s %s for %s %s"
                  .formatted(term, adjective(dice), noun(dice), adjective(dice), nouns(dice));
          case 1 ->
              "on the %s of %s %s"
                  .formatted(
                      noun(dice), adjective(dice), term(dice, community) + " " + nouns(dice));
          case 2 ->
              "%s %s with %s %s"
                  .formatted(
                      gerund(dice),
                      adjective(dice) + " " + nouns(dice),
                      adjective(dice),
                      term + " " + nouns(dice));
          case 3 ->
              "%s and %s %s in %s %s"
                  .formatted(term, adjective(dice), nouns(dice), adjective(dice), nouns(dice));
          case 4 ->
              "a %s %s for %s %s"
                  .formatted(adjective(dice), noun(dice), gerund(dice), term + " " + nouns(dice));
          case 5 ->
              "%s %s of %s %s from %s"
                  .formatted(
                      adjective(dice), nouns(dice), term, nouns(dice), term(dice, community));
          case 6 ->
              "%s: %s %s by %s"
                  .formatted(
                      madeUp(dice),
                      gerund(dice),
                      adjective(dice) + " " + nouns(dice),
                      term + " " + nouns(dice));
          default ->
              "when do %s %s need %s %s?"
                  .formatted(
                      adjective(dice), nouns(dice), adjective(dice), term + " " + nouns(dice));
        };
    return capital(title);
  }

  /// Of six to eleven sentences.
  String abstractText(int paper, int community) {
    Dice dice = Dice.of(seed, Dice.Purpose.ABSTRACT, paper);
    StringBuilder text = new StringBuilder(1600);
    for (int left = 6 + dice.below(6); left > 0; left--) {
      text.append(text.isEmpty() ? "" : " ").append(capital(sentence(dice, community))).append('.');
    }
    return text.toString();
  }

  /// A term of a community, seldom one of the long tail.
  String term(Dice dice, int community) {
    if (dice.chance(0.15)) {
      return madeUp(dice);
    }
    int which = dice.low(TERMS_OF_A_COMMUNITY, 2);
    return madeUp(
        Dice.of(seed, Dice.Purpose.VOCABULARY, (long) community * TERMS_OF_A_COMMUNITY + which));
  }

  /// One of about eighty thousand, the first ones often.
  static String madeUp(Dice dice) {
    return list("starts").get(dice.low(list("starts").size(), 1.5))
        + list("roots").get(dice.low(list("roots").size(), 1.5))
        + list("tails").get(dice.low(list("tails").size(), 1.5));
  }

  private String sentence(Dice dice, int community) {
    String term = term(dice, community);
    String ends = dice.pick(list("ends"));
    return switch (dice.below(6)) {
      case 0 ->
          "%s, we %s a %s %s for %s %s that keeps the %s %s of %s %s %s"
              .formatted(
                  dice.pick(list("openings")),
                  verb(dice),
                  adjective(dice),
                  noun(dice),
                  term,
                  nouns(dice),
                  adjective(dice),
                  noun(dice),
                  adjective(dice),
                  nouns(dice),
                  ends);
      case 1 ->
          "the %s %s of %s %s is %s to the %s of its %s, %s"
              .formatted(
                  adjective(dice),
                  noun(dice),
                  term,
                  nouns(dice),
                  adjective(dice),
                  noun(dice),
                  nouns(dice),
                  ends);
      case 2 ->
          "we %s how %s %s and %s %s change the %s of a %s %s %s"
              .formatted(
                  verb(dice),
                  adjective(dice),
                  nouns(dice),
                  term,
                  nouns(dice),
                  noun(dice),
                  adjective(dice),
                  noun(dice),
                  ends);
      case 3 ->
          "compared with earlier %s, %s %s the %s by %d%% on %s %s %s"
              .formatted(
                  nouns(dice),
                  term,
                  "improves",
                  noun(dice),
                  1 + dice.below(60),
                  adjective(dice),
                  nouns(dice),
                  ends);
      case 4 ->
          "%s a %s %s from %s %s needs neither %s %s nor a %s %s"
              .formatted(
                  gerund(dice),
                  adjective(dice),
                  noun(dice),
                  adjective(dice),
                  nouns(dice),
                  adjective(dice),
                  nouns(dice),
                  term,
                  noun(dice));
      default ->
          "our %s shows that every %s %s with a %s %s has a %s %s %s"
              .formatted(
                  noun(dice),
                  adjective(dice),
                  noun(dice),
                  adjective(dice),
                  noun(dice),
                  term,
                  noun(dice),
                  ends);
    };
  }

  private static String noun(Dice dice) {
    return dice.pickOften(list("nouns"));
  }

  private static String nouns(Dice dice) {
    String noun = noun(dice);
    boolean changed = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
    return changed
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") ? "es" : "s");
  }

  private static String adjective(Dice dice) {
    return dice.pickOften(list("adjectives"));
  }

  private static String verb(Dice dice) {
    return dice.pickOften(list("verbs"));
  }

  private static String gerund(Dice dice) {
    return dice.pickOften(list("gerunds"));
  }

  private static List<String> list(String name) {
    return LISTS.named(name);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
