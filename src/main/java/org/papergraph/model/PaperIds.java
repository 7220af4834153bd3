package org.papergraph.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The identifiers by which a source knows a paper.
///
/// @param others identifiers of other schemes by scheme: `openalex`, `s2`, `dblp`, `acl`, …
public record PaperIds(@Nullable ArxivId arxiv, @Nullable Doi doi, Map<String, String> others) {
  public static final PaperIds NONE = new PaperIds(null, null, Map.of());

  public PaperIds {
    others = java.util.Collections.unmodifiableMap(new TreeMap<>(others));
  }

  public static PaperIds of(ArxivId arxiv) {
    return new PaperIds(arxiv, null, Map.of());
  }

  public boolean isEmpty() {
    return arxiv == null && doi == null && others.isEmpty();
  }
}
