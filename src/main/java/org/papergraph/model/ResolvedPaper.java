package org.papergraph.model;

import java.util.List;
import java.util.stream.Stream;

/// A paper with the records that tell of it.
///
/// @param records by key
/// @param absorbedIds ids by which the paper went, or would have gone with fewer records; they
///   answer with it; sorted
public record ResolvedPaper(Paper paper, List<AttestedRecord> records, List<String> absorbedIds) {
  public ResolvedPaper {
    records = List.copyOf(records);
    absorbedIds = List.copyOf(absorbedIds);
  }

  /// The same, with one id more that answers with it.
  public ResolvedPaper withAbsorbedId(String id) {
    return new ResolvedPaper(
        paper,
        records,
        Stream.concat(absorbedIds.stream(), Stream.of(id)).distinct().sorted().toList());
  }
}
