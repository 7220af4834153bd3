package org.papergraph.resolution;

import java.util.List;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperReference;

/// Whether a reference and a paper of the same title are of one paper.
///
/// - A distinctive title: first authors and years must not contradict. Where the first authors
///   agree the years may be five apart, as a paper may be printed years after its preprint.
/// - Any other title: the first authors must be known and agree, and the years as well.
///
/// First authors agree where the family name of one is a part of the other, as reference lists
/// print names in every order. Years agree where they are at most two apart.
final class ReferenceMatch {
  private static final int YEARS_APART = 2;
  private static final int YEARS_FROM_PREPRINT_TO_PRINT = 5;

  private ReferenceMatch() {}

  static boolean agrees(PaperReference reference, KeyOwner paper) {
    String cited = reference.firstAuthor();
    String author = paper.firstAuthor();
    boolean agree = cited != null && author != null && areOne(cited, author);
    if (cited != null && author != null && !agree) {
      return false;
    }
    Integer year = reference.year();
    if (year == null || paper.year() == null) {
      return reference.distinctive();
    }
    int apart = Math.abs(year - paper.year());
    return reference.distinctive()
        ? apart <= (agree ? YEARS_FROM_PREPRINT_TO_PRINT : YEARS_APART)
        : agree && apart <= YEARS_APART;
  }

  private static boolean areOne(String one, String other) {
    List<String> family = family(one);
    List<String> otherFamily = family(other);
    return (!family.isEmpty() && words(other).containsAll(family))
        || (!otherFamily.isEmpty() && words(one).containsAll(otherFamily));
  }

  /// What stands before a comma, else the last word.
  private static List<String> family(String name) {
    int comma = name.indexOf(',');
    List<String> words = words(comma < 0 ? name : name.substring(0, comma));
    return comma >= 0 || words.isEmpty() ? words : List.of(words.getLast());
  }

  /// Without initials.
  private static List<String> words(String name) {
    return NameKey.of(name).words().stream().filter(word -> word.length() > 1).toList();
  }
}
