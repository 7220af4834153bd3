package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.model.AttestedRecord;

/// Records that wait to be merged together, with the place of their capture in the report.
final class Batch {
  /// Enough that the round trips do not count, few enough that a batch is done in about a second.
  private static final int MOST_RECORDS = 500;

  /// Papers of thousands of authors, and abstracts of megabytes, must fit into memory as well.
  private static final int MOST_AUTHORS = 20_000;

  private static final long MOST_CHARACTERS = 16_000_000;

  private final List<AttestedRecord> records = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private long authors;
  private long characters;

  /// Where a record comes from.
  ///
  /// @param capture its capture's place in the report
  record Origin(int capture, IngestReport.Kind kind) {}

  void add(AttestedRecord record, Origin origin) {
    records.add(record);
    origins.add(origin);
    authors += record.record().authors().size();
    characters += record.json().length();
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  boolean isFull() {
    return records.size() >= MOST_RECORDS
        || authors >= MOST_AUTHORS
        || characters >= MOST_CHARACTERS;
  }

  List<AttestedRecord> records() {
    return records;
  }

  /// Where each record comes from.
  List<Origin> origins() {
    return origins;
  }
}
