package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.fetch.PlayedServer;
import org.papergraph.fetch.PlayedServer.Said;

class HarvestTest {
  private static final String DAY = "/api/daily_papers?date=%s&limit=100";
  private static final Task NOVEMBER = Trial.task(Provider.HUGGINGFACE, "2026-11-01", "2026-11-20");

  @TempDir Path home;
  @TempDir Path other;

  @Test
  void aHarvestKilledAtRandomEndsWithTheSameCapturesAsOneLeftAlone() throws IOException {
    Random random = new Random(11);
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial alone = new Trial(other, server);
      alone.run(NOVEMBER);
      Trial killed = new Trial(home, server);
      int kills = 0;
      while (!killed.runFor(2 + random.nextInt(9), NOVEMBER, killed)) {
        kills++;
        tear(random);
      }
      assertThat(kills).isGreaterThanOrEqualTo(20);
      assertThat(Kept.in(home)).hasSize(17).isEqualTo(Kept.in(other));
      // What a kill interrupts is given again: nothing is missing, in its first order.
      assertThat(new LinkedHashSet<>(killed.taken)).containsExactlyElementsOf(alone.taken);
      assertThat(killed.taken.size()).isLessThan(alone.taken.size() + kills);
    }
  }

  /// What a kill in the middle of writing leaves.
  private void tear(Random random) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("captures"))) {
      for (Path file : files.toList()) {
        String name = file.toString();
        if (name.endsWith(".warc.gz") && random.nextBoolean()) {
          Files.write(file, new byte[] {31, -117, 8, 0, 42}, StandardOpenOption.APPEND);
        } else if (name.endsWith(".ndjson") && random.nextBoolean()) {
          Files.writeString(file, "{\"line\": \"step\", \"at", StandardOpenOption.APPEND);
        }
      }
    }
  }

  @Test
  void aHarvestThatEndedBeginsAnewAndAsksOnlyForWhatHasChanged() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial trial = new Trial(home, server);
      trial.run(NOVEMBER);
      int first = trial.taken.size();
      trial.told.clear();
      trial.run(NOVEMBER);
      assertThat(trial.taken).hasSize(first);
      assertThat(trial.told)
          .contains("begins 2026-11-01 2026-11-20 after 0", "skipped: has not changed")
          .doesNotContain("takes");
    }
  }

  @Test
  void capturesThatWereOnlyKeptAreTakenByTheNextHarvestThatIsBrokenOff() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial trial = new Trial(home, server);
      assertThat(trial.runFor(12, NOVEMBER, CaptureSink.NONE)).isFalse();
      assertThat(trial.taken).isEmpty();
      trial.run(NOVEMBER);
      assertThat(trial.taken).isEqualTo(Kept.in(home));
    }
  }

  @Test
  void afterTheLimitNothingIsAskedForAnyMore() throws IOException {
    Task limited =
        new Task(
            Provider.HUGGINGFACE,
            LocalDate.parse("2026-11-02"),
            LocalDate.parse("2026-11-20"),
            List.of(),
            "",
            5L,
            null);
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      HarvestResult result = new Trial(home, server).run(limited);
      assertThat(result.papers()).isEqualTo(6);
      assertThat(server.paths())
          .containsExactly(DAY.formatted("2026-11-02"), DAY.formatted("2026-11-03"));
    }
  }

  @Test
  void anAnswerThatIsNotWholeIsAskedForAgainThreeTimes() throws IOException {
    String day = Played.day("2026-11-03", 3);
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(Said.ok(day.substring(0, 90)), Said.ok(day.substring(0, 200)), Said.ok(day)));
    Task task = Trial.task(Provider.HUGGINGFACE, "2026-11-03", "2026-11-03");
    try (PlayedServer server = PlayedServer.start(_ -> answers.remove())) {
      Trial trial = new Trial(home, server);
      trial.run(task);
      assertThat(trial.told).filteredOn(line -> line.startsWith("again")).hasSize(2);
      assertThat(Kept.paths(home)).containsExactly(DAY.formatted("2026-11-03"));
      assertThat(trial.time.sleeps()).contains(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok("[{"))) {
      assertThatThrownBy(() -> new Trial(other, server).run(task))
          .isInstanceOf(HarvestException.class)
          .hasMessageContaining("did not come whole, 3 times");
    }
  }

  @Test
  void whatFailsIsNamedAndGoesOnWhereItStopped() throws IOException {
    Deque<Said> answers =
        new ArrayDeque<>(List.of(Said.ok(Played.day("2026-11-03", 3)), Said.of(418, "")));
    Task task = Trial.task(Provider.HUGGINGFACE, "2026-11-03", "2026-11-04");
    try (PlayedServer server =
        PlayedServer.start(
            _ -> answers.isEmpty() ? Said.ok(Played.day("2026-11-04", 2)) : answers.remove())) {
      Trial trial = new Trial(home, server);
      assertThatThrownBy(() -> trial.run(task))
          .hasMessageContaining("date=2026-11-04&limit=100 answered 418");
      trial.run(task);
      assertThat(trial.told).contains("begins 2026-11-03 2026-11-04 after 1");
      assertThat(Kept.paths(home))
          .containsExactly(DAY.formatted("2026-11-03"), DAY.formatted("2026-11-04"));
    }
  }

  @Test
  void withoutADayItGoesOnFromTheLastTimeAndTellsItsLag() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial trial = new Trial(home, server);
      Task news = Task.news(Provider.HUGGINGFACE, List.of(), "");
      assertThat(Freshness.of(home, Provider.HUGGINGFACE)).isEmpty();
      trial.run(news);
      assertThat(trial.told).contains("begins 2026-11-14 2026-11-21 after 0");
      Instant now = Instant.parse("2026-11-21T12:00:00Z");
      assertThat(Freshness.of(home, Provider.HUGGINGFACE).orElseThrow().lag(now.plusSeconds(60)))
          .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
      trial.told.clear();
      trial.run(news);
      assertThat(trial.told).contains("begins 2026-11-20 2026-11-21 after 0");
    }
  }

  @Test
  void aHarvestOfLaterDaysDoesNotHideTheDaysThatItLeftOut() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial trial = new Trial(home, server);
      trial.run(Task.news(Provider.HUGGINGFACE, List.of(), ""));
      Instant before = Freshness.of(home, Provider.HUGGINGFACE).orElseThrow().asOf();
      trial.time.sleep(Duration.ofDays(9));
      trial.run(
          new Task(
              Provider.HUGGINGFACE,
              LocalDate.parse("2026-11-29"),
              null,
              List.of(),
              "",
              null,
              null));
      assertThat(Freshness.of(home, Provider.HUGGINGFACE).orElseThrow().asOf()).isEqualTo(before);
    }
  }

  @Test
  void idsAreThoseOfTheBeginningHoweverTheGraphGrows() throws IOException {
    Deque<List<String>> ids =
        new ArrayDeque<>(List.of(List.of("arxiv:2611.00001", "arxiv:2611.00002")));
    Task task =
        new Task(
            Provider.ARXIV_HTML, null, null, List.of(), "", null, Wanted.ofTheGraph(ids::remove));
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok("<html>text</html>"))) {
      Trial trial = new Trial(home, server);
      assertThat(trial.runFor(6, task, trial)).isFalse();
      trial.run(task);
      assertThat(Kept.paths(home)).containsExactly("/html/2611.00001", "/html/2611.00002");
    }
  }

  @Test
  void twoProgramsDoNotAskOneSourceAtOnce() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days);
        Folder held = Folder.open(home, Provider.HUGGINGFACE)) {
      assertThatThrownBy(() -> new Trial(home, server).run(NOVEMBER))
          .hasMessageContaining("another program fetches from huggingface into " + held.captures());
    }
  }

  @Test
  void aDamagedJournalIsNamedAndForgottenOnDemand() throws IOException {
    try (PlayedServer server = PlayedServer.start(HarvestTest::days)) {
      Trial trial = new Trial(home, server);
      assertThat(trial.runFor(12, NOVEMBER, trial)).isFalse();
      Path journal = home.resolve("captures/huggingface/.harvest/" + NOVEMBER.key() + ".ndjson");
      Files.writeString(journal, "trash\n", StandardOpenOption.APPEND);
      assertThatThrownBy(() -> trial.run(NOVEMBER))
          .hasMessageContaining("is damaged at “trash”: give --restart");
      Harvest.forget(home, NOVEMBER);
      trial.run(NOVEMBER);
      assertThat(new LinkedHashSet<>(Kept.paths(home))).hasSize(17);
    }
  }

  /// Sundays have no papers; each other day has three.
  private static Said days(PlayedServer.Asked asked) {
    String day = asked.uri().replaceAll(".*date=([\\d-]+).*", "$1");
    boolean sunday = LocalDate.parse(day).getDayOfWeek().getValue() > 6;
    return Said.ok(sunday ? "[]" : Played.day(day, 3));
  }
}
