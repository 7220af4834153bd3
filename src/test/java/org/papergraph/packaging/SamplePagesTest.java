package org.papergraph.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Capture;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;
import org.papergraph.source.SourceVisitor;

/// The bundled sample as the program's own parsers read it.
class SamplePagesTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @Test
  void everyPageIsReadWholeAndHoldsAsManyRecordsAsItsReadmeSays() throws IOException {
    Map<String, Integer> records = new TreeMap<>();
    parse().forEach(paper -> records.merge(family(paper.source().capture()), 1, Integer::sum));

    assertThat(records)
        .isEqualTo(
            Map.of(
                "arxivjp-cs-lg", 20,
                "huggingface-daily", 35,
                "huggingface-papers", 60,
                "huggingface-search", 25,
                "arxiv", 320,
                "papergraph-japanese-titles", 87));
  }

  @Test
  void noPaperHasAnAbstract() throws IOException {
    assertThat(parse())
        .allSatisfy(paper -> {
          assertThat(paper.abstractText()).isNull();
          assertThat(paper.abstractJa()).isNull();
        });
  }

  /// The README's example and figures of the pages it comes from hold on the sample as well.
  @Test
  void sergeySamsonovHasTwoPapers() throws IOException {
    assertThat(
            parse().stream()
                .filter(paper -> !paper.source().provider().equals("papergraph"))
                .filter(paper ->
                    paper.authors().stream()
                        .anyMatch(author -> author.nameAsPrinted().equals("Sergey Samsonov"))))
        .extracting(PaperRecord::title)
        .containsExactly(
            "Nonasymptotic Analysis of Stochastic Gradient Descent with the Richardson-Romberg Extrapolation",
            "Optimizing Backward Policies in GFlowNets via Trajectory Likelihood Maximization");
  }

  private static String family(String capture) {
    return capture.replaceFirst("(-\\d{4}-\\d{2}(-\\d{2})?)?\\.\\w+$", "");
  }

  private static List<PaperRecord> parse() throws IOException {
    List<PaperRecord> papers = new ArrayList<>();
    SourceReader reader = new SourceReader(FormatDetector.installed(), null);
    for (Path page : pages()) {
      reader.read(page, new Accepting(papers));
    }
    return papers;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  private record Accepting(List<PaperRecord> papers) implements SourceVisitor {
    @Override
    public void visit(String path, Capture capture, Stream<Parsed> records) {
      records.forEachOrdered(record -> {
        switch (record) {
          case Parsed.Accepted(PaperRecord paper) -> papers.add(paper);
          case Parsed.Rejected rejected -> throw new AssertionError(rejected.toString());
        }
      });
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw new AssertionError(path, reason);
    }
  }
}
