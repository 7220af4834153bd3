package org.papergraph.graph.write;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// A map whose unknown values are absent: to Cypher the same as null.
final class Row extends HashMap<String, Object> {
  private static final long serialVersionUID = 1L;

  Row with(String key, @Nullable Object value) {
    if (value != null) {
      put(key, value);
    }
    return this;
  }
}
