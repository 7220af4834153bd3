package org.papergraph.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.write.OpenPaperStore;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.SourceReader;
import org.springframework.util.FileSystemUtils;

/// Measures papers per second: a main program, run by hand with the number of papers.
final class IngestSpeed {
  private IngestSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int papers = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
    Path home = Files.createTempDirectory("papergraph-speed");
    Path file = home.resolve("generated.ndjson");
    GeneratedPapers.write(file, papers);
    try (OpenPaperStore store = OpenPaperStore.open(new GraphSettings.Embedded(home))) {
      for (String round : List.of("into an empty store", "the same again")) {
        Ingest ingest = new Ingest(store.papers(), new Captures.Silent());
        new SourceReader(FormatDetector.installed(), null).read(file, ingest);
        IngestReport report = ingest.finish();
        System.out.printf(
            "%s: %s, %.1f s, %.0f papers/s%n",
            round, report.total(), report.took().toMillis() / 1000.0, report.recordsPerSecond());
      }
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }
}
