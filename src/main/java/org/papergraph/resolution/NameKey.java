package org.papergraph.resolution;

import java.util.List;

/// What spellings of one name have in common: its folded words, in order, one space between them.
///
/// Hyphens and full stops part words, apostrophes do not: `J.-P. O’Neil` is `j p oneil`.
public record NameKey(String value) {
  private static final int LONGEST = 200;
  private static final String APOSTROPHES = "'’‘ʼ`´";

  public static NameKey of(String name) {
    StringBuilder words = new StringBuilder(name.length());
    Letters.fold(name)
        .codePoints()
        .filter(c -> APOSTROPHES.indexOf(c) < 0)
        .forEach(c -> {
          if (Letters.isWord(c)) {
            words.appendCodePoint(c);
          } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
          }
        });
    return new NameKey(Digest.bounded(words.toString().strip(), LONGEST));
  }

  /// A part of an id: different keys have different slugs.
  ///
  /// @param nameAsPrinted stands in where the name has no letter or digit
  String slug(String nameAsPrinted) {
    // No key holds a tilde or a hyphen, so these cannot collide.
    return value.isEmpty() ? "~" + Digest.hex(nameAsPrinted, 16) : value.replace(' ', '-');
  }

  List<String> words() {
    return value.isEmpty() ? List.of() : List.of(value.split(" ", -1));
  }

  /// Whether names in the script of a letter are parted by spaces.
  static boolean isSpaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> false;
      default -> true;
    };
  }
}
