package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.fetch.PlayedServer;
import org.papergraph.fetch.PlayedServer.Said;
import org.papergraph.graph.SharedNeo4j;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.GraphDump;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestListener;
import org.papergraph.ingest.IngestReport;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceReader;

class HarvestIT {
  private static final Task NOVEMBER = Trial.task(Provider.HUGGINGFACE, "2026-11-01", "2026-11-15");

  @TempDir Path home;
  @TempDir Path other;

  @BeforeEach
  void clear() {
    SharedNeo4j.clear();
  }

  @Test
  void aHarvestKilledTwentyTimesEndsWithTheSameGraphAsOneLeftAlone() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestIT::day)) {
      new Trial(other, server).run(NOVEMBER, new IngestSink(HarvestIT::ingest, HarvestIT::read));
      List<String> alone = GraphDump.content();
      SharedNeo4j.clear();

      Random random = new Random(5);
      Trial killed = new Trial(home, server);
      CaptureSink sink = new IngestSink(() -> ingest(random), HarvestIT::read);
      int kills = 0;
      while (!killed.runFor(2 + random.nextInt(5), NOVEMBER, sink)) {
        kills++;
      }
      assertThat(kills).isGreaterThanOrEqualTo(20);
      assertThat(Kept.in(home)).isEqualTo(Kept.in(other));
      assertThat(GraphDump.content()).isEqualTo(alone).hasSizeGreaterThan(100);
    }
  }

  @Test
  void theCapturesReadAgainChangeNothing() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestIT::day)) {
      new Trial(home, server).run(NOVEMBER, new IngestSink(HarvestIT::ingest, HarvestIT::read));
    }
    List<String> before = GraphDump.elements();
    Ingest again = ingest();
    new SourceReader(FormatDetector.installed(), null).read(home.resolve("captures"), again);
    IngestReport report = again.finish();
    assertThat(report.unreadable()).isEmpty();
    assertThat(report.captures()).hasSize(12);
    assertThat(report.total().unchanged()).isEqualTo(36);
    assertThat(report.total().read()).isEqualTo(36);
    assertThat(GraphDump.elements()).isEqualTo(before);
  }

  /// May be killed before it has merged anything, too.
  private static Ingest ingest(Random random) {
    if (random.nextInt(4) == 0) {
      throw new Trial.Killed();
    }
    return ingest();
  }

  private static Ingest ingest() {
    return new Ingest(new PaperStore(SharedNeo4j.driver(), null), new Strict());
  }

  private static void read(IngestReport report) {
    assertThat(report.unreadable()).isEmpty();
    assertThat(report.total().read()).isEqualTo(3);
  }

  private static Said day(PlayedServer.Asked asked) {
    String day = asked.uri().replaceAll(".*date=([\\d-]+).*", "$1");
    boolean sunday = LocalDate.parse(day).getDayOfWeek().getValue() > 6;
    return Said.ok(sunday ? "[]" : Played.day(day, 3));
  }

  private static final class Strict implements IngestListener {
    @Override
    public void reading(String path) {}

    @Override
    public void rejected(Parsed.Rejected rejected) {
      throw new AssertionError(rejected);
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw new AssertionError(path, reason);
    }

    @Override
    public void committed(CaptureCounts batch) {}
  }
}
