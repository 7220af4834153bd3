package org.papergraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what a record can be found to be of a known paper.
///
/// @param arxiv an arXiv id without version
/// @param doi a DOI that is not arXiv's own
/// @param others identifiers of other schemes, `openalex:W2741809807`, sorted
/// @param titleKey what spellings of one title have in common; null where it has no letter or digit
public record PaperKeys(
    @Nullable String arxiv, @Nullable String doi, List<String> others, @Nullable String titleKey) {
  public PaperKeys {
    others = List.copyOf(others);
  }
}
