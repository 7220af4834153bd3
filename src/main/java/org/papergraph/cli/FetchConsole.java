package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.fetch.FetchListener;
import org.papergraph.fetch.Time;
import org.papergraph.harvest.HarvestListener;
import org.papergraph.harvest.Plan;
import org.papergraph.harvest.Provider;
import org.papergraph.harvest.Scope;
import org.papergraph.harvest.Verdict;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.IngestListener;
import org.papergraph.ingest.RejectsFile;
import org.papergraph.source.Parsed;

/// Tells on standard error how a fetch goes on, a line for each thing that a user may want to know,
/// and counts the rest.
final class FetchConsole implements FetchListener, HarvestListener, IngestListener {
  /// A shorter pause is the usual pace and not worth a line.
  private static final Duration LONG_WAIT = Duration.ofSeconds(20);

  private final PrintStream err;
  private final RejectsFile rejects;
  private final Time time;
  private final List<FetchTally> tallies = new ArrayList<>();
  private FetchTally tally = new FetchTally("");
  private long papers;
  private Instant begin = Instant.EPOCH;

  FetchConsole(PrintStream err, RejectsFile rejects, Time time) {
    this.err = err;
    this.rejects = rejects;
    this.time = time;
  }

  /// From here on all is counted for this source.
  FetchTally turnTo(Provider provider) {
    tally =
        tallies.stream()
            .filter(known -> known.source().equals(provider.id()))
            .findFirst()
            .orElseGet(() -> {
              FetchTally fresh = new FetchTally(provider.id());
              tallies.add(fresh);
              return fresh;
            });
    return tally;
  }

  List<FetchTally> tallies() {
    return List.copyOf(tallies);
  }

  void say(String line) {
    err.println(tally.source() + ": " + line);
  }

  @Override
  public void begins(Provider provider, Scope scope, long steps) {
    papers = 0;
    begin = time.now();
    say(
        steps == 0
            ? "from %s to %s".formatted(scope.since(), scope.until())
            : "goes on after %,d steps, from %s to %s"
                .formatted(steps, scope.since(), scope.until()));
  }

  @Override
  public void kept(URI uri, Verdict.Kept kept, Plan.Progress progress) {
    tally.kept();
    papers += kept.papers();
    if (!kept.note().isEmpty()) {
      say(uri + " " + kept.note());
    }
    double seconds = Math.max(0.001, Duration.between(begin, time.now()).toMillis() / 1000.0);
    say(
        String.format(
            Locale.ROOT,
            "%s: %,d papers, %.1f MB, %.1f papers/s%s",
            progress.place(),
            papers,
            tally.bytes() / 1e6,
            papers / seconds,
            left(seconds, progress.done())));
  }

  private static String left(double seconds, double done) {
    if (done < 0.01 || done >= 1) {
      return "";
    }
    long left = Math.round(seconds * (1 - done) / done);
    return left < 90
        ? ", about %d s left".formatted(left)
        : ", about %d min left".formatted(left / 60);
  }

  @Override
  public void skipped(URI uri, String why, Plan.Progress progress) {
    say(uri + " " + why);
  }

  @Override
  public void again(URI uri, String why) {
    tally.retried();
    say(uri + " " + why + ": it is asked for again");
  }

  @Override
  public void asked(URI uri) {
    tally.asked();
  }

  @Override
  public void answered(URI uri, int status, long bytes) {
    tally.answered(bytes);
  }

  @Override
  public void waiting(String queue, Duration duration, String why) {
    tally.waited(duration);
    if (duration.compareTo(LONG_WAIT) >= 0) {
      say("waits %d s for %s (%s)".formatted(duration.toSeconds(), queue, why));
    }
  }

  @Override
  public void retrying(URI uri, int attempt, String why) {
    tally.retried();
    say("%s is asked for the %d. time: %s".formatted(uri, attempt, why));
  }

  @Override
  public void redirected(URI from, URI to) {
    say(from + " leads to " + to);
  }

  /// What became of a capture's records.
  void ingested(CaptureCounts counts) {
    tally.ingested(counts);
  }

  @Override
  public void reading(String path) {}

  @Override
  public void rejected(Parsed.Rejected rejected) {
    rejects.write(rejected);
    err.println(RejectsFile.line(rejected));
  }

  @Override
  public void unreadable(String path, IOException reason) {
    say(path + " " + Optional.ofNullable(reason.getMessage()).orElse(reason.toString()));
  }

  @Override
  public void passedOver(String path, String what) {
    say(path + ": passed over " + what);
  }

  /// The table counts what is merged.
  @Override
  public void committed(CaptureCounts batch) {}
}
