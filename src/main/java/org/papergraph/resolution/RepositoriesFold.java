package org.papergraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;

/// All repositories that the current records of one paper link to, in the order of their keys.
final class RepositoriesFold {
  private RepositoriesFold() {}

  static List<RepositoryLink> of(List<AttestedRecord> bestFirst) {
    Map<String, RepositoryLink> links = new TreeMap<>();
    for (AttestedRecord attested : Revisions.current(bestFirst, PaperRecord::repositories)) {
      for (RepositoryLink link : attested.record().repositories()) {
        links.merge(link.repository().key(), link, RepositoriesFold::join);
      }
    }
    return List.copyOf(links.values());
  }

  private static RepositoryLink join(RepositoryLink better, RepositoryLink other) {
    return new RepositoryLink(
        spelling(better.repository(), other.repository()),
        better.path() == null ? other.path() : better.path(),
        better.foundIn() == null ? other.foundIn() : better.foundIn(),
        better.official() == null ? other.official() : better.official());
  }

  /// Translators and people write names in lower case that are not: capitals sort first.
  private static RepositoryName spelling(RepositoryName one, RepositoryName other) {
    return one.fullName().compareTo(other.fullName()) <= 0 ? one : other;
  }
}
