package org.papergraph.graph.write;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/// A record as the graph keeps it.
///
/// @param paperId the paper that it is a record of
/// @param doi that paper's DOI
/// @param json the record in the PaperRecord format
public record StoredRecord(String paperId, @Nullable String doi, String key, String json) {

  static StoredRecord of(Record row) {
    return new StoredRecord(
        row.get("paperId").asString(),
        row.get("doi").isNull() ? null : row.get("doi").asString(),
        row.get("key").asString(),
        row.get("record").asString());
  }
}
