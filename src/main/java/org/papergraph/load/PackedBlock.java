package org.papergraph.load;

import java.util.List;

/// A [RecordBlock] as it is kept on disk, and the keys of its records.
final class PackedBlock {
  private final byte[] compressed;
  private final int size;
  private final List<long[]> keys;

  /// @param size before it was compressed
  PackedBlock(byte[] compressed, int size, List<long[]> keys) {
    this.compressed = compressed;
    this.size = size;
    this.keys = List.copyOf(keys);
  }

  byte[] compressed() {
    return compressed;
  }

  int size() {
    return size;
  }

  /// The hashed keys of each record: two that are equal are very seldom of different keys, and then
  /// only looked at together in vain.
  List<long[]> keys() {
    return keys;
  }
}
