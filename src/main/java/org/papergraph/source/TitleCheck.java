package org.papergraph.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds what was taken for a title against what no title looks like.
final class TitleCheck {
  private static final int LONGEST = 400;

  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "(?i)\uFFFC|https?://|www\\.|\\barxiv\\s?:|\\bpp?\\.\\s?\\d|\\bvol\\.\\s?\\d|\\bet"
              + " al\\b|\\bdoi:|10\\.\\d{4}/|\\beds?\\.|(?<!\\d{4})[–-]\\d+$|\\d:[A-Z]?\\d+$|^in:?\\s(?:proc|advances"
              + " in|\\d)|^(?:ibid|private communication|in preparation|to appear|see"
              + " |unpublished|preprint|submitted)|^(?:proceedings|proc\\.|advances in"
              + " neural|lecture notes)|^ph\\.?\\s?d");

  /// A name with initials, which no title holds: the list of names was not read to its end.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[\\s,])\\p{Lu}\\.[-\\s]?(?:\\p{Lu}\\.\\s?)*\\p{L}{0,4}\\s?\\p{Lu}\\p{L}+(?:,|\\sand\\s)");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}*\\.?\\s?(?:and\\s|of\\s|&"
              + " )?)*\\p{Lu}\\p{L}*\\.\\s?(?:\\p{Lu}\\p{L}*\\.?\\s?)*");

  private TitleCheck() {}

  /// The title without the marks around it; null where it is none.
  static @Nullable String checked(@Nullable String title, boolean quoted) {
    if (title == null) {
      return null;
    }
    String plain = title.strip().replaceFirst("[\\s,.;:]+$", "").replaceFirst("^[\\s,.;:]+", "");
    long letters = plain.codePoints().filter(Character::isLetter).count();
    boolean words = plain.indexOf(' ') > 0;
    if (letters < (quoted ? 3 : 8)
        || (!words && !quoted)
        || plain.length() > LONGEST
        || NOT_A_TITLE.matcher(plain).find()
        || plain.startsWith("in ")
        || NAME.matcher(plain).find()
        || ABBREVIATED.matcher(plain).matches()
        || plain.chars().filter(c -> c == '“').count()
            != plain.chars().filter(c -> c == '”').count()
        || isNames(plain)
        || VenueStart.begins(plain + ",")) {
      return null;
    }
    return plain;
  }

  private static boolean isNames(String title) {
    PrintedNames names = PrintedNames.in(title);
    return names.names().size() > 1
        && names.end() == title.length()
        && names.names().stream().anyMatch(name -> name.indexOf('.') > 0);
  }
}
