package org.papergraph.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.model.PaperRecord;

/// Whether the graph can hold a record as it is.
///
/// Neo4j keeps text as UTF-8, in which half of a surrogate pair cannot be written, and refuses an
/// index key of more than 8 kB.
final class Storable {
  private static final int LONGEST_KEY = 2000;

  private Storable() {}

  /// Why the graph cannot hold it.
  static Optional<String> objection(PaperRecord record, String json) {
    if (hasLoneSurrogate(json)) {
      return Optional.of(
          "a character is cut in half (an unpaired surrogate): the capture was cut or badly converted, save it again as UTF-8");
    }
    return keys(record)
        .filter(key -> key.length() > LONGEST_KEY)
        .findFirst()
        .map(key ->
            "an identifier of %d characters, %d are allowed: \"%s…\""
                .formatted(key.length(), LONGEST_KEY, key.substring(0, 60)));
  }

  private static Stream<String> keys(PaperRecord record) {
    return Stream.concat(
        Stream.of(
            record.ids().doi() == null ? "" : record.ids().doi().value(),
            record.source().captureId()),
        record.repositories().stream().map(link -> link.repository().key()));
  }

  private static boolean hasLoneSurrogate(String json) {
    return json.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
