package org.papergraph.source;

import java.util.List;

/// Makes records of the items of one capture.
public interface JsonRecords {

  /// The records that an item tells, and what of it is none.
  ///
  /// @throws IllegalArgumentException saying why the item is no record: a [BadRecordException], or
  ///   a rule of the model that it breaks
  List<Parsed> read(JsonItem.Value item);

  /// What is known only after the last item.
  default List<Parsed> end() {
    return List.of();
  }
}
