package org.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionsTest {
  private static final int ENTRIES = 20_000;

  @TempDir Path folder;

  @Test
  void allEntriesOfOneKeyComeTogetherAndNoneIsLost() throws IOException {
    Map<String, List<Integer>> seen = read(Long.MAX_VALUE);
    assertThat(seen).hasSize(700);
    assertThat(seen.values().stream().mapToInt(List::size).sum()).isEqualTo(ENTRIES);
  }

  @Test
  void aPartitionThatIsTooLargeForMemoryIsPartedAgain() throws IOException {
    assertThat(read(500)).isEqualTo(read(Long.MAX_VALUE));
  }

  @Test
  void pairsOfPartitionsHoldTheSameKeysHoweverOftenTheyWereParted() throws IOException {
    for (long largest : List.of(200L, Long.MAX_VALUE)) {
      Partitions left = filled("left", largest, 1);
      Partitions right = filled("right", largest, 3);
      List<String> joined = new ArrayList<>();
      List<Partitions.Task> tasks =
          Partitions.pairs(
              left,
              right,
              (one, other) -> {
                Map<String, Integer> keys = new TreeMap<>();
                one.forEach(entry -> keys.merge(entry.text(), 1, Integer::sum));
                other.forEach(entry -> {
                  String key = entry.text();
                  if (keys.containsKey(key)) {
                    joined.add(key);
                  }
                });
              });
      for (Partitions.Task task : tasks) {
        task.run();
      }
      assertThat(joined).hasSize((ENTRIES + 2) / 3);
    }
    assertThat(folder).isEmptyDirectory();
  }

  private Map<String, List<Integer>> read(long largest) throws IOException {
    Map<String, List<Integer>> seen = new TreeMap<>();
    List<Partitions.Task> tasks =
        filled("some", largest, 1)
            .each(partition -> {
              Map<String, List<Integer>> here = new TreeMap<>();
              partition.forEach(entry ->
                  here.computeIfAbsent(entry.text(), _ -> new ArrayList<>()).add(entry.number()));
              assertThat(seen.keySet()).doesNotContainAnyElementsOf(here.keySet());
              seen.putAll(here);
            });
    for (Partitions.Task task : tasks) {
      task.run();
    }
    return seen;
  }

  private Partitions filled(String name, long largest, int step) throws IOException {
    Partitions partitions = new Partitions(folder, name, largest);
    Packer entry = new Packer();
    for (int i = 0; i < ENTRIES; i += step) {
      String key = "key " + i % 700;
      entry.clear();
      partitions.add(Partitions.hash(key), entry.text(key).number(i));
    }
    return partitions;
  }
}
