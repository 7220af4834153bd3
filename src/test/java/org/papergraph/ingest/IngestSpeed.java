package org.papergraph.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.graph.GraphSchema;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.write.OpenPaperStore;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.SourceReader;
import org.springframework.util.FileSystemUtils;

/// Measures papers per second of the ingest beside the plain writer's, in one run: a main program,
/// with the number of papers, or a file of PaperRecord lines.
///
/// Both write into new stores with the same constraints and indexes. The first round of each warms
/// the JVM up.
final class IngestSpeed {
  private IngestSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("papergraph-speed");
    try {
      Path file = folder.resolve("generated.ndjson");
      if (arguments.length > 0 && !arguments[0].matches("\\d+")) {
        file = Path.of(arguments[0]);
      } else {
        GeneratedPapers.write(
            file, arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]));
      }
      double[] ingest = new double[2];
      double[] plain = new double[2];
      for (int round = 0; round < 2; round++) {
        ingest[round] = ingest(file, Files.createDirectory(folder.resolve("ingest" + round)));
        plain[round] = plain(file, Files.createDirectory(folder.resolve("plain" + round)));
      }
      System.out.printf(
          "ingest %.0f papers/s, plain writer %.0f papers/s, ratio %.2f (first round, cold: %.0f, %.0f)%n",
          ingest[1], plain[1], ingest[1] / plain[1], ingest[0], plain[0]);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double ingest(Path file, Path home) {
    try (OpenPaperStore store = OpenPaperStore.open(new GraphSettings.Embedded(home))) {
      double first = 0;
      for (String round : List.of("new", "the same again")) {
        Ingest ingest = new Ingest(store.papers(), new Captures.Silent());
        new SourceReader(FormatDetector.installed(), null).read(file, ingest);
        IngestReport report = ingest.finish();
        System.out.printf(
            "ingest, %s: %s, %.1f s, %.0f papers/s%n",
            round, report.total(), report.took().toMillis() / 1000.0, report.recordsPerSecond());
        first = first == 0 ? report.recordsPerSecond() : first;
      }
      return first;
    }
  }

  private static double plain(Path file, Path home) {
    try (GraphServer server = GraphServer.open(new GraphSettings.Embedded(home));
        Driver driver = GraphDatabase.driver(server.uri(), server.auth())) {
      GraphSchema.migrate(driver, server.database());
      PlainWriter writer = new PlainWriter(driver);
      Instant start = Instant.now();
      long[] papers = {0};
      new SourceReader(FormatDetector.installed(), null)
          .read(
              file,
              new PaperVisitor(paper -> {
                writer.accept(paper);
                papers[0]++;
              }));
      writer.flush();
      double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
      System.out.printf(
          "plain writer: %d papers, %.1f s, %.0f papers/s%n",
          papers[0], seconds, papers[0] / seconds);
      return papers[0] / seconds;
    }
  }
}
