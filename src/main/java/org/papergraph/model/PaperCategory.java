package org.papergraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper's category in its canonical form, with the codes that sources printed for it.
///
/// @param id the node id: `category:arxiv:math.ST`
/// @param code the canonical code: `math.ST` where `stat.TH` was printed
/// @param name the scheme's English name of it, where we have that
/// @param primary whether it is the paper's first category
/// @param codes as printed, in alphabetical order
public record PaperCategory(
    String id,
    String code,
    CategoryScheme scheme,
    @Nullable String name,
    boolean primary,
    List<String> codes) {
  public PaperCategory {
    codes = List.copyOf(codes);
  }
}
