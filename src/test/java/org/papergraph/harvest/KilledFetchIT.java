package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.PaperGraphApplication;
import org.papergraph.fetch.PlayedServer;
import org.papergraph.fetch.PlayedServer.Said;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;

/// Kills the program in the middle of a fetch, several times, as `kill -9` does.
class KilledFetchIT {
  private static final int DAYS = 28;
  private static final int SUNDAYS = 4;
  private static final int PAPERS_A_DAY = 20;

  @TempDir Path home;

  @Test
  void aFetchThatWasKilledGoesOnAndEndsWithAllCapturesAndPapersOnce() throws Exception {
    Random random = new Random(9);
    try (PlayedServer server = PlayedServer.start(KilledFetchIT::day)) {
      for (int kill = 0; kill < 3; kill++) {
        assertThat(fetchUntil(server, 2 + random.nextInt(4), random.nextInt(300))).isNotZero();
      }
      assertThat(fetchUntil(server, Integer.MAX_VALUE, 0)).isZero();
      assertThat(Kept.paths(home)).hasSize(DAYS - SUNDAYS).doesNotHaveDuplicates();
      // A kill costs a request at most, besides those for robots.txt.
      assertThat(server.paths()).hasSizeLessThanOrEqualTo(DAYS + 3);
    }
    long papers = (DAYS - SUNDAYS) * (long) PAPERS_A_DAY;
    assertThat(count("MATCH (p:Paper) RETURN count(p) AS n")).isEqualTo(papers);
    assertThat(count("MATCH (:Paper)-[r:ATTESTED_BY]->() RETURN count(r) AS n")).isEqualTo(papers);
  }

  /// Runs the command until so many captures are kept, lets it go on for a moment, and kills it.
  private int fetchUntil(PlayedServer server, int captures, int moment) throws Exception {
    Process process = start(server);
    try (BufferedReader lines = process.errorReader()) {
      int kept = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        kept += line.matches("huggingface: [\\d-]+: [\\d,]+ papers.*") ? 1 : 0;
        if (kept >= captures) {
          Thread.sleep(moment);
          process.destroyForcibly();
          break;
        }
      }
      return process.waitFor();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(PlayedServer server) throws IOException {
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
            "fetch",
            "huggingface",
            "--since",
            "2026-02-01",
            "--until",
            "2026-02-28",
            "--base-url",
            "huggingface=" + server.uri(""));
    builder.environment().put("PAPERGRAPH_HOME", home.toString());
    List.of("NEO4J_URI", "PAPERGRAPH_CONTACT").forEach(builder.environment()::remove);
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static Said day(PlayedServer.Asked asked) {
    String day = asked.uri().replaceAll(".*date=([\\d-]+).*", "$1");
    boolean sunday = LocalDate.parse(day).getDayOfWeek().getValue() > 6;
    return Said.ok(sunday ? "[]" : Played.day(day, PAPERS_A_DAY));
  }

  private long count(String query) {
    try (GraphServer server = GraphServer.open(new GraphSettings.Embedded(home));
        var driver = GraphDatabase.driver(server.uri(), server.auth())) {
      return driver.executableQuery(query).execute().records().getFirst().get("n").asLong();
    }
  }
}
