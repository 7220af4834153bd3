package org.papergraph.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

/// Which records may be of one paper, as they share an identifier or a title, over any number of
/// steps. Holds four bytes a record in memory; the keys are on disk.
final class RecordGroups {
  private final Partitions keys;
  private final Packer entry = new Packer();
  private int[] parents = new int[1024];
  private int records;
  private final BitSet grouped = new BitSet();

  RecordGroups(Path folder, long largest) {
    // An entry takes three times its size in memory.
    keys = new Partitions(folder, "keys", largest / 3);
  }

  /// Adds the next record by its hashed keys.
  void add(long[] hashes) throws IOException {
    if (records == parents.length) {
      parents = Arrays.copyOf(parents, records + (records >> 1));
    }
    parents[records] = records;
    for (long hash : hashes) {
      entry.clear();
      entry.fixed((int) (hash >>> 32)).fixed((int) hash).fixed(records);
      keys.add((int) hash, entry);
    }
    records++;
  }

  int records() {
    return records;
  }

  /// Joins those that share a key. What comes before this is all that there is.
  void join() throws IOException {
    for (Partitions.Task task : keys.each(this::join)) {
      task.run();
    }
  }

  /// Whether a record shares a key with another.
  boolean isGrouped(int record) {
    return grouped.get(record);
  }

  /// A number that the records of a group have in common.
  int group(int record) {
    int at = record;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void join(Partitions.Partition partition) throws IOException {
    FirstHolders holders = new FirstHolders((int) Math.min(1 << 28, partition.size() / 20));
    partition.forEach(packed -> {
      long hash = ((long) packed.fixed() << 32) | (packed.fixed() & 0xffffffffL);
      int record = packed.fixed();
      int first = holders.holder(hash, record);
      if (first != record) {
        parents[group(record)] = group(first);
        grouped.set(record);
        grouped.set(first);
      }
    });
  }

  /// The first record of each key, in an open hash table.
  private static final class FirstHolders {
    private final long[] hashes;
    private final int[] holders;
    private final int mask;

    FirstHolders(int expected) {
      int size = Integer.highestOneBit(Math.max(16, expected)) << 2;
      hashes = new long[size];
      holders = new int[size];
      Arrays.fill(holders, -1);
      mask = size - 1;
    }

    int holder(long hash, int record) {
      int at = (int) (hash >>> 13) & mask;
      while (holders[at] >= 0 && hashes[at] != hash) {
        at = (at + 1) & mask;
      }
      if (holders[at] < 0) {
        hashes[at] = hash;
        holders[at] = record;
      }
      return holders[at];
    }
  }
}
