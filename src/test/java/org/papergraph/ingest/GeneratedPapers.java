package org.papergraph.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.RepositoryName;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Any number of made-up papers in the proportions of arXiv: four authors of whom some write much,
/// two categories, a repository for every third. The same number gives the same papers.
final class GeneratedPapers {
  private static final List<String> WORDS =
      List.of(
          "quiet noisy sparse dense patient robust learned causal gate walk expert agent signal graph kernel proof bound"
              .split(" ", -1));
  private static final List<String> CATEGORIES =
      List.of("cs.LG", "cs.AI", "stat.TH", "math.ST", "cs.CL", "cs.CV", "68T05", "I.2.6");

  private GeneratedPapers() {}

  static Stream<PaperRecord> of(int papers) {
    Random random = new Random(5);
    return IntStream.range(0, papers).mapToObj(i -> paper(i, papers, random));
  }

  /// Writes them as PaperRecord lines.
  static void write(Path file, int papers) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (PaperRecord paper : (Iterable<PaperRecord>) of(papers)::iterator) {
        lines.write(PaperRecordWriter.write(paper));
        lines.newLine();
      }
    }
  }

  private static PaperRecord paper(int number, int papers, Random random) {
    String id =
        "%02d%02d.%05d"
            .formatted(20 + number / 120_000, 1 + number / 10_000 % 12, number % 10_000 + 1);
    return Captures.paper("generated.ndjson", words(random, 7) + " " + number)
        .ids(Captures.arxiv(id))
        .abstractText(words(random, 150))
        .authors(
            IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(_ -> Authorship.of(name(random, papers)))
                .toList())
        .updated(Captures.on("2026-01-%02d".formatted(1 + random.nextInt(28))))
        .categories(
            Stream.of(random.nextInt(8), random.nextInt(8))
                .distinct()
                .map(i -> Category.of(CATEGORIES.get(i)))
                .toList())
        .repositories(
            number % 3 != 0
                ? List.of()
                : List.of(
                    new RepositoryLink(
                        RepositoryName.code("github.com", "lab-" + number % 50, "Code-" + number),
                        null)))
        .build();
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  /// Few names often, most names seldom.
  private static String name(Random random, int papers) {
    double skewed = Math.pow(random.nextDouble(), 3);
    int person = (int) (skewed * papers * 2);
    return "Given" + person % 997 + " Family" + person;
  }
}
