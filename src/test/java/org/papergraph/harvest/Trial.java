package org.papergraph.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.fetch.FetchListener;
import org.papergraph.fetch.PlayedServer;
import org.papergraph.fetch.PoliteClient;
import org.papergraph.fetch.UnhurriedTime;

/// A harvest of a played server in which each thing that happens can be the last.
final class Trial implements FetchListener, HarvestListener, CaptureSink {
  final List<String> told = new ArrayList<>();
  final List<String> taken = new ArrayList<>();
  final UnhurriedTime time = new UnhurriedTime("2026-11-21T12:00:00Z");
  private final Path home;
  private final PlayedServer server;
  private int left = Integer.MAX_VALUE;

  /// As a kill does, it goes through everything.
  static final class Killed extends Error {
    Killed() {
      super("killed", null, false, false);
    }
  }

  Trial(Path home, PlayedServer server) {
    this.home = home;
    this.server = server;
  }

  static Task task(Provider provider, String since, String until) {
    return new Task(
        provider, LocalDate.parse(since), LocalDate.parse(until), List.of(), "", null, null);
  }

  HarvestResult run(Task task) throws IOException {
    return run(task, this);
  }

  HarvestResult run(Task task, CaptureSink sink) throws IOException {
    try (PoliteClient client = new PoliteClient("PaperGraph/test", Duration.ZERO, time, this)) {
      return new Harvest(home, client, time, "PaperGraph test", this, sink)
          .run(task, new Site(server.uri(""), null));
    }
  }

  /// Runs until so many things have happened.
  ///
  /// @return whether it came to its end before
  boolean runFor(int events, Task task, CaptureSink sink) throws IOException {
    left = events;
    try {
      run(task, sink);
      return true;
    } catch (Killed _) {
      return false;
    } finally {
      left = Integer.MAX_VALUE;
    }
  }

  private void happens(String what) {
    told.add(what);
    left--;
    if (left <= 0) {
      throw new Killed();
    }
  }

  @Override
  public void begins(Provider provider, Scope scope, long steps) {
    happens("begins %s %s after %d".formatted(scope.since(), scope.until(), steps));
  }

  @Override
  public void kept(URI uri, Verdict.Kept kept, Plan.Progress progress) {
    happens("kept " + kept.papers());
  }

  @Override
  public void skipped(URI uri, String why, Plan.Progress progress) {
    happens("skipped: " + why);
  }

  @Override
  public void again(URI uri, String why) {
    happens("again: " + why);
  }

  @Override
  public void take(String path, InputStream capture) throws IOException {
    happens("takes");
    taken.addAll(Kept.read(capture));
    happens("has taken");
  }

  @Override
  public void asked(URI uri) {
    happens("asks");
  }

  @Override
  public void answered(URI uri, int status, long bytes) {
    happens("answered " + status);
  }

  @Override
  public void waiting(String queue, Duration duration, String why) {}

  @Override
  public void retrying(URI uri, int attempt, String why) {
    happens("tries again");
  }

  @Override
  public void redirected(URI from, URI to) {
    happens("redirected");
  }
}
