package org.papergraph.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A person's name in its parts.
///
/// @param middle a middle initial, empty for most
/// @param habit how they mostly sign
/// @param familyFirst whether their country prints the family name first
record Person(String given, String middle, String family, Style habit, boolean familyFirst) {

  enum Style {
    FULL,
    WITHOUT_MIDDLE,
    INITIALS,
    PLAIN_LETTERS,
    OTHER_HYPHEN,
    FAMILY_FIRST
  }

  /// The name as one paper prints it: mostly as its owner signs.
  String printed(Dice dice) {
    return dice.chance(0.86) ? in(habit) : in(other(dice));
  }

  private Style other(Dice dice) {
    return switch (dice.below(familyFirst ? 5 : 4)) {
      case 0 -> Style.INITIALS;
      case 1 -> Style.PLAIN_LETTERS;
      case 2 -> Style.OTHER_HYPHEN;
      case 3 -> Style.WITHOUT_MIDDLE;
      default -> Style.FAMILY_FIRST;
    };
  }

  String in(Style style) {
    return switch (style) {
      case FULL -> middle.isEmpty() ? given + " " + family : given + " " + middle + " " + family;
      case WITHOUT_MIDDLE -> given + " " + family;
      case INITIALS -> initials() + " " + family;
      case PLAIN_LETTERS -> plain(in(Style.FULL));
      case OTHER_HYPHEN ->
          given.contains("-") ? given.replace('-', ' ') + " " + family : in(Style.FULL);
      case FAMILY_FIRST -> family + " " + given;
    };
  }

  private String initials() {
    String first =
        Arrays.stream(given.split("-", -1))
            .map(part -> part.substring(0, 1) + ".")
            .collect(Collectors.joining("-"));
    return middle.isEmpty() ? first : first + " " + middle;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O');
  }
}
