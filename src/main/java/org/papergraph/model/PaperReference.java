package org.papergraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of a paper's reference list, with what can find the paper that it names.
///
/// @param entry tells the paper's entries apart, from 0
/// @param keys the surest first: `arxiv:2401.00001`, `doi:10.…`, other identifiers, `title:…`;
///   never empty
/// @param distinctive whether a title like the cited one hardly names two papers
/// @param firstAuthor of the cited paper, as printed
/// @param year in which the cited paper appeared
/// @param attestedBy the providers that tell of the entry, sorted
/// @param influential whether one of them holds the citation for one that the citing paper builds
///   on
/// @param intents why it is cited, sorted
public record PaperReference(
    int entry,
    List<String> keys,
    boolean distinctive,
    @Nullable String firstAuthor,
    @Nullable Integer year,
    List<String> attestedBy,
    boolean influential,
    List<String> intents) {
  public PaperReference {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a reference that names no paper");
    }
    keys = List.copyOf(keys);
    attestedBy = List.copyOf(attestedBy);
    intents = List.copyOf(intents);
  }
}
