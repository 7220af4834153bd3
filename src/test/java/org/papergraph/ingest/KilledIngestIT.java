package org.papergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.PaperGraphApplication;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;

/// Kills the program in the middle of an ingest, several times, as `kill -9` does.
class KilledIngestIT {
  private static final int PAPERS = 2500;
  private static final Pattern MERGED =
      Pattern.compile("merged: (\\d+) new, (\\d+) completed, (\\d+) unchanged;.*");

  @TempDir Path home;

  @Test
  void whatWasReportedAsMergedIsKeptAndTheNextRunCompletesItWithoutDuplicates() throws Exception {
    Path file = home.resolve("generated.ndjson");
    GeneratedPapers.write(file, PAPERS);
    Random random = new Random(3);
    int kept = 0;
    for (int run = 0; run < 3; run++) {
      kept = ingestUntil(kept + 500, kept, file, random.nextInt(300));
      assertThat(kept).isLessThan(PAPERS);
    }
    assertThat(ingestUntil(Integer.MAX_VALUE, kept, file, 0)).isEqualTo(PAPERS);
    long authorships = GeneratedPapers.of(PAPERS).mapToLong(paper -> paper.authors().size()).sum();
    assertThat(
            counts(
                "MATCH (p:Paper) RETURN count(p) AS n",
                "MATCH (:Paper)-[r:ATTESTED_BY]->() RETURN count(r) AS n",
                "MATCH (:Author)-[w:AUTHORED]->(:Paper) RETURN count(w) AS n",
                "MATCH (a:Author) WHERE a.paperCount <> COUNT { (a)-[:AUTHORED]->() } RETURN count(a) AS n"))
        .containsExactly((long) PAPERS, (long) PAPERS, authorships, 0L);
  }

  /// Runs the program until it reports so many records as merged, lets it go on for a moment, kills
  /// it, and answers with the records that it reported.
  private int ingestUntil(int enough, int kept, Path file, int moment) throws Exception {
    Process process = start(file);
    try (BufferedReader lines = process.errorReader()) {
      int reported = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher merged = MERGED.matcher(line);
        if (merged.matches()) {
          int added = Integer.parseInt(merged.group(1));
          reported = added + Integer.parseInt(merged.group(2)) + Integer.parseInt(merged.group(3));
          assertThat(reported - added)
              .as("records found from the runs before, of the first " + reported)
              .isGreaterThanOrEqualTo(Math.min(kept, reported));
          if (reported >= enough) {
            Thread.sleep(moment);
            break;
          }
        }
      }
      return reported;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            PaperGraphApplication.class.getName(),
            "ingest",
            file.toString());
    builder.environment().put("PAPERGRAPH_HOME", home.toString());
    builder.environment().remove("NEO4J_URI");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private List<Long> counts(String... queries) {
    try (GraphServer server = GraphServer.open(new GraphSettings.Embedded(home));
        var driver = GraphDatabase.driver(server.uri(), server.auth())) {
      return Arrays.stream(queries)
          .map(query ->
              driver.executableQuery(query).execute().records().getFirst().get("n").asLong())
          .toList();
    }
  }
}
