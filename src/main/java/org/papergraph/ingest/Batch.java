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
  private final List<Integer> captures = new ArrayList<>();
  private long authors;
  private long characters;

  void add(AttestedRecord record, int capture) {
    records.add(record);
    captures.add(capture);
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

  /// The capture of each record.
  List<Integer> captures() {
    return captures;
  }
}
