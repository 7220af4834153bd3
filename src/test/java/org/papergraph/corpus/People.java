package org.papergraph.corpus;

import java.util.List;
import java.util.Locale;
import org.papergraph.model.Orcid;

/// Who the persons of a corpus are, and how papers print their names. A person is a function of the
/// seed and a number; some have one name.
final class People {
  private static final WordLists LISTS = new WordLists("names.txt");

  private final long seed;

  People(long seed) {
    this.seed = seed;
  }

  /// A person, with the way in which they mostly sign.
  Person person(int number) {
    Dice dice = Dice.of(seed, Dice.Purpose.PERSON, number);
    int kind = dice.below(100);
    if (kind < 32) {
      return chinese(dice);
    }
    if (kind < 38) {
      return twoSyllables(dice, "korean", dice.chance(0.6) ? "-" : " ");
    }
    if (kind < 44) {
      return plain(dice, "japanese", true);
    }
    return kind < 54 ? plain(dice, "indian", false) : western(dice);
  }

  /// Where they mostly work.
  String affiliation(int number) {
    Dice dice = Dice.of(seed, Dice.Purpose.PERSON, -1L - number);
    String place = dice.pickOften(list("western starts")) + dice.pick(list("western ends"));
    return switch (dice.below(4)) {
      case 0 -> "University of " + capital(place);
      case 1 -> capital(place) + " Institute of Technology";
      case 2 -> capital(place) + " Laboratories";
      default -> capital(place) + " University";
    };
  }

  /// Their ORCID iD, in the range that ORCID gives out.
  Orcid orcid(int number) {
    String digits = "0000000%09d".formatted(100_000_000 + number % 800_000_000).substring(0, 15);
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + (digits.charAt(i) - '0')) * 2;
    }
    int check = (12 - total % 11) % 11;
    String all = digits + (check == 10 ? "X" : Integer.toString(check));
    return Orcid.parse(all).orElseThrow(() -> new IllegalStateException("no ORCID iD: " + all));
  }

  private static Person chinese(Dice dice) {
    boolean single = dice.chance(0.25);
    if (single) {
      String given = capital(dice.pickOften(list("chinese syllables")));
      return new Person(given, "", family(dice, "chinese"), style(dice), true);
    }
    return twoSyllables(dice, "chinese", dice.chance(0.12) ? "-" : "");
  }

  private static Person twoSyllables(Dice dice, String people, String joint) {
    String first = capital(dice.pickOften(list(people + " syllables")));
    String second = dice.pickOften(list(people + " syllables"));
    String given = first + joint + (joint.isEmpty() ? second : capital(second));
    return new Person(given, "", family(dice, people), style(dice), true);
  }

  private static Person plain(Dice dice, String people, boolean familyFirst) {
    String given = evenly(dice, people + " given");
    return new Person(given, "", evenly(dice, people + " family"), style(dice), familyFirst);
  }

  private static Person western(Dice dice) {
    String given = dice.pickOften(list("western given"));
    if (dice.chance(0.06)) {
      given += "-" + dice.pickOften(list("western given"));
    }
    String middle = dice.chance(0.35) ? dice.pick(list("western given")).substring(0, 1) + "." : "";
    String family =
        dice.chance(0.35)
            ? family(dice, "western")
            : dice.pick(list("western starts")) + dice.pick(list("western ends"));
    if (dice.chance(0.04)) {
      family += "-" + family(dice, "western");
    }
    return new Person(given, middle, family, style(dice), false);
  }

  private static String family(Dice dice, String people) {
    return dice.pickOften(list(people + " family"));
  }

  /// Of a short list, whose first ones would be too many people's.
  private static String evenly(Dice dice, String names) {
    return list(names).get(dice.low(list(names).size(), 1.3));
  }

  private static Person.Style style(Dice dice) {
    return dice.chance(0.1) ? Person.Style.INITIALS : Person.Style.FULL;
  }

  private static List<String> list(String name) {
    return LISTS.named(name);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
