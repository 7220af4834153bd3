package org.papergraph.graph.write;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.model.PaperReference;

/// A key for which an entry of a reference list waits, as the graph keeps it.
record AwaitedKey(String citingId, int entry, String key, Value awaits) {

  static AwaitedKey of(Record row) {
    return new AwaitedKey(
        row.get("citingId").asString(),
        row.get("entry").asInt(),
        row.get("key").asString(),
        row.get("awaits"));
  }

  /// All keys of one entry, the surest first, as the entry.
  static AwaitingReference join(List<AwaitedKey> keys) {
    AwaitedKey first = keys.getFirst();
    Value awaits = first.awaits;
    return new AwaitingReference(
        first.citingId,
        new PaperReference(
            first.entry,
            keys.stream().map(AwaitedKey::key).toList(),
            awaits.get("distinctive").asBoolean(),
            awaits.get("firstAuthor").isNull() ? null : awaits.get("firstAuthor").asString(),
            awaits.get("year").isNull() ? null : awaits.get("year").asInt(),
            awaits.get("attestedBy").asList(Value::asString),
            awaits.get("influential").asBoolean(false),
            awaits.get("intents").asList(Value::asString, List.of())),
        awaits.get("resolved").asBoolean());
  }
}
