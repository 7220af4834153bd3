package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.CitationBasis;
import org.papergraph.model.PaperReference;

/// The rows of citations and of references that wait.
public final class CitationRows {
  private CitationRows() {}

  /// An entry of a reference list that names a paper of the graph.
  public static Map<String, Object> citation(
      String citingId, String citedId, CitationBasis basis, PaperReference reference) {
    return Map.of(
        "citingId", citingId,
        "citedId", citedId,
        "basis", basis.name(),
        "attestedBy", reference.attestedBy(),
        "influential", reference.influential(),
        "intents", reference.intents());
  }

  /// A key for which an entry waits.
  ///
  /// @param rank of the key among the entry's keys
  /// @param resolved whether a less sure key has found a paper meanwhile
  public static Map<String, Object> awaited(
      String citingId, PaperReference reference, int rank, boolean resolved) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("entry", reference.entry());
    properties.put("rank", rank);
    properties.put("resolved", resolved);
    properties.put("distinctive", reference.distinctive());
    properties.put("attestedBy", reference.attestedBy());
    putIfKnown(properties, "firstAuthor", reference.firstAuthor());
    putIfKnown(properties, "year", reference.year());
    putIfKnown(properties, "influential", reference.influential() ? true : null);
    putIfKnown(properties, "intents", reference.intents().isEmpty() ? null : reference.intents());
    return Map.of(
        "citingId", citingId, "identifier", reference.keys().get(rank), "properties", properties);
  }

  /// The entries that wait, from one row for each key that they wait for, in the order of the rows.
  static Stream<AwaitingReference> awaiting(List<AwaitedKey> rows) {
    Map<String, List<AwaitedKey>> entries = new LinkedHashMap<>();
    for (AwaitedKey row : rows) {
      entries
          .computeIfAbsent(row.citingId() + " " + row.entry(), _ -> new java.util.ArrayList<>())
          .add(row);
    }
    return entries.values().stream().map(AwaitedKey::join);
  }

  private static void putIfKnown(Map<String, Object> row, String key, @Nullable Object value) {
    if (value != null) {
      row.put(key, value);
    }
  }
}
