package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.PoliteClient;
import org.papergraph.fetch.Time;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.write.OpenPaperStore;
import org.papergraph.harvest.CaptureSink;
import org.papergraph.harvest.Freshness;
import org.papergraph.harvest.Harvest;
import org.papergraph.harvest.IngestSink;
import org.papergraph.harvest.Provider;
import org.papergraph.harvest.Site;
import org.papergraph.harvest.Task;
import org.papergraph.harvest.Watch;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport;

/// The harvests of one fetch, one after the other, into one graph.
final class FetchRun implements Watch.Rounds, AutoCloseable {
  private final Path home;
  private final Map<Provider, Site> sites;
  private final PoliteClient client;
  private final String software;
  private final FetchConsole console;
  private final @Nullable GraphSettings graph;
  private final Time time;
  private @Nullable OpenPaperStore store;
  private boolean failed;

  /// @param graph null to leave the captures on disk
  FetchRun(
      Path home,
      Map<Provider, Site> sites,
      PoliteClient client,
      String software,
      FetchConsole console,
      @Nullable GraphSettings graph,
      Time time) {
    this.home = home;
    this.sites = Map.copyOf(sites);
    this.client = client;
    this.software = software;
    this.console = console;
    this.graph = graph;
    this.time = time;
  }

  /// Harvests all of them once; what one cannot do does not keep the others from it.
  ///
  /// @return whether all went well
  boolean once(List<Task> tasks) {
    for (Task task : tasks) {
      try {
        harvest(task);
      } catch (IOException e) {
        failed(task, e);
      }
    }
    return !failed;
  }

  @Override
  public void harvest(Task task) throws IOException {
    FetchTally tally = console.turnTo(task.provider());
    tally.endedBy("broken off");
    CaptureSink sink =
        graph == null ? CaptureSink.NONE : new IngestSink(this::ingest, this::report);
    new Harvest(home, client, time, software, console, sink)
        .run(task, sites.getOrDefault(task.provider(), Site.OWN));
    tally.endedBy("done");
    console.say(lag(task.provider()));
  }

  @Override
  public void failed(Task task, IOException why) {
    failed = true;
    console.turnTo(task.provider()).endedBy("failed");
    console.say(String.valueOf(why.getMessage()));
  }

  @Override
  public void resting(Instant nextRound) {
    // Between rounds the embedded store is free for others.
    closeStore();
    System.out.print(FetchTable.of(console.tallies()));
    System.out.printf("Next round at %s%n", nextRound.truncatedTo(ChronoUnit.SECONDS));
  }

  /// The graph, opened at the first need.
  OpenPaperStore store() {
    OpenPaperStore open = store;
    if (open == null) {
      if (graph == null) {
        throw new IllegalStateException("captures are left on disk: there is no graph to open");
      }
      open = OpenPaperStore.open(graph);
      store = open;
    }
    return open;
  }

  /// What a source can be asked of the graph's papers.
  List<String> idsOfTheGraph(Provider provider, @Nullable LocalDate since) {
    return store().papers().identifiers(provider.schemes(), since);
  }

  private Ingest ingest() {
    return new Ingest(store().papers(), console);
  }

  private void report(IngestReport report) {
    console.ingested(report.total());
    failed |= !report.unreadable().isEmpty();
  }

  private String lag(Provider provider) {
    return Freshness.of(home, provider)
        .map(fresh ->
            "complete as of %s (lag %s)"
                .formatted(
                    fresh.asOf().truncatedTo(ChronoUnit.SECONDS), words(fresh.lag(time.now()))))
        .orElse("done");
  }

  private static String words(Duration lag) {
    return lag.toHours() >= 48 ? lag.toDays() + " days" : lag.toMinutes() + " min";
  }

  private void closeStore() {
    if (store != null) {
      store.close();
      store = null;
    }
  }

  @Override
  public void close() {
    closeStore();
  }
}
