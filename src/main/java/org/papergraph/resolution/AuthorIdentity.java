package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperAuthor;

/// The authors of a paper's authorships. For now an author is a normalised printed name; the second
/// authorship of the same name on one paper is another person.
final class AuthorIdentity {
  /// An ORCID iD is a claim by the person.
  private static final double WITH_ORCID = 1.0;

  /// Provisional, until it is measured on a gold set: the name alone, given name printed in full.
  private static final double FULL_NAME = 0.8;

  /// Provisional as well: initials, or a single word, stand for many people.
  private static final double INITIALS = 0.5;

  private AuthorIdentity() {}

  static List<PaperAuthor> resolve(List<Authorship> printed) {
    Map<String, Integer> seen = new HashMap<>();
    List<PaperAuthor> authors = new ArrayList<>(printed.size());
    for (Authorship authorship : printed) {
      NameKey key = NameKey.of(authorship.nameAsPrinted());
      String slug = key.slug(authorship.nameAsPrinted());
      int namesake = seen.merge(slug, 1, Integer::sum);
      String id = "author:" + slug + (namesake == 1 ? "" : "~" + namesake);
      authors.add(
          new PaperAuthor(
              id, key.value(), authors.size() + 1, authorship, confidence(authorship, key)));
    }
    return authors;
  }

  private static double confidence(Authorship authorship, NameKey key) {
    if (authorship.orcid() != null) {
      return WITH_ORCID;
    }
    return isFull(key) ? FULL_NAME : INITIALS;
  }

  /// Whether a given name is printed beside the family name. Chinese, Japanese and Korean print
  /// both in one word.
  private static boolean isFull(NameKey key) {
    List<String> words = key.words();
    if (words.size() == 1) {
      return words.getFirst().codePointCount(0, words.getFirst().length()) > 1
          && words.getFirst().codePoints().noneMatch(NameKey::isSpaced);
    }
    return words.stream().limit(Math.max(0, words.size() - 1)).anyMatch(word -> word.length() > 1);
  }
}
