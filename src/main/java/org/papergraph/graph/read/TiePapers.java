package org.papergraph.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which papers make a tie between their authors.
///
/// @param maxAuthorsPerPaper papers of more authors make none
public record TiePapers(Period during, int maxAuthorsPerPaper) {
  /// Every paper does.
  public static final TiePapers ALL = new TiePapers(Period.EVER, Integer.MAX_VALUE);

  /// The statements' parameters that say which papers, for nodes of some ids.
  Map<String, @Nullable Object> parameters(Collection<String> ids) {
    Map<String, @Nullable Object> parameters = parameters();
    parameters.put("ids", List.copyOf(ids));
    return parameters;
  }

  /// The same without nodes.
  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> parameters = dateKeys(during);
    parameters.put("maxAuthors", maxAuthorsPerPaper);
    return parameters;
  }

  /// Between which date keys a period's papers are, neither included.
  static Map<String, @Nullable Object> dateKeys(Period during) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("above", during.isEver() ? "" : during.firstDay());
    parameters.put("below", during.isEver() ? "~" : during.lastDay() + "~");
    return parameters;
  }
}
