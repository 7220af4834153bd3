package org.papergraph.harvest;

import java.util.List;
import java.util.Locale;

/// Steps through a list of identifiers, some at a time.
final class Ids {
  private Ids() {}

  static List<String> some(List<String> ids, int from, int size) {
    return ids.subList(Math.min(from, ids.size()), Math.min(from + size, ids.size()));
  }

  static Plan.Progress progress(List<String> ids, int from) {
    return new Plan.Progress(
        String.format(Locale.ROOT, "id %,d of %,d", Math.min(from, ids.size()), ids.size()),
        ids.isEmpty() ? 1 : (double) from / ids.size());
  }
}
