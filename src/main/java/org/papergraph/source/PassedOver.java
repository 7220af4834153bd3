package org.papergraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a capture holds beside papers, so that a line for each kind tells of it, not one for
/// each of millions.
public final class PassedOver {
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private record Kind(Location first, long count) {}

  /// Counts an item.
  ///
  /// @param what in the plural, and why it is no paper: `authors, who are no papers`
  /// @return no records
  public List<Parsed> add(Location at, String what) {
    kinds.merge(what, new Kind(at, 1), (old, _) -> new Kind(old.first(), old.count() + 1));
    return List.of();
  }

  /// A reject for each kind, at the place of its first item.
  public List<Parsed> rejects() {
    List<Parsed> rejects = new ArrayList<>();
    kinds.forEach((what, kind) ->
        rejects.add(
            new Parsed.Rejected(
                kind.first(), "passed over from here on: %,d %s".formatted(kind.count(), what))));
    return rejects;
  }
}
