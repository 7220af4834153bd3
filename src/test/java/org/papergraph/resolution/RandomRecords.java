package org.papergraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Category;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecordBuilder;

/// Records of few papers that tell different things, and contradict each other often.
final class RandomRecords {
  private static final List<String> TITLES =
      List.of(
          Told.TITLE,
          "Quiet gates for sparse experts",
          "Introduction",
          "On Gates",
          "門の静かな学習による疎な専門家の混合");
  private static final List<List<String>> AUTHORS =
      List.of(
          List.of(),
          List.of("Ada Quist", "Bo Lindqvist"),
          List.of("A. Quist", "Bo Lindqvist", "Chiyo Tanabe"),
          List.of("Eve Okafor"),
          List.of("Eve Okafor", "Finn Aaltonen", "Wei Wang", "Wei Wang"));
  private static final List<String> DATES =
      List.of("2025", "2025-01", "2025-01-02", "2025-01-03T10:00:00Z", "2025-03-01", "2024-12-31");

  private RandomRecords() {}

  static List<AttestedRecord> some(Random random) {
    return IntStream.range(0, 2 + random.nextInt(7))
        .mapToObj(i -> Told.attested(one(random, "capture-" + i)))
        .toList();
  }

  private static PaperRecordBuilder one(Random random, String capture) {
    List<String> names = pick(random, AUTHORS);
    PaperRecordBuilder record = Told.by(capture, pick(random, TITLES)).ids(ids(random));
    record.authors(Told.names(names.toArray(String[]::new)));
    if (names.isEmpty() ? random.nextBoolean() : random.nextInt(4) == 0) {
      record.authorCount(names.size() + random.nextInt(3) + (names.isEmpty() ? 1 : 0));
    }
    if (random.nextBoolean()) {
      record.published(Told.on(pick(random, DATES)));
    }
    if (random.nextBoolean()) {
      record.updated(Told.on(pick(random, DATES)));
    }
    return record
        .abstractText(random.nextBoolean() ? "Said by " + capture : null)
        .upvotes(random.nextBoolean() ? random.nextInt(9) : null)
        .categories(
            Stream.of("stat.TH", "math.ST", "68T05", "Patient robots", "patient Robots")
                .filter(_ -> random.nextBoolean())
                .map(Category::of)
                .toList());
  }

  private static PaperIds ids(Random random) {
    int kind = random.nextInt(6);
    return new PaperIds(
        kind < 2 ? ArxivId.parse("2501.0000" + (1 + random.nextInt(2))).orElseThrow() : null,
        kind == 1 || kind == 2 ? new Doi("10.5555/" + random.nextInt(2)) : null,
        Map.of());
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
