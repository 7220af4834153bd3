package org.papergraph.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.DisallowedException;
import org.papergraph.fetch.PoliteClient;
import org.papergraph.fetch.Request;
import org.papergraph.fetch.Time;

/// Asks a source for one thing after the other, keeps what comes, and hands it on.
///
/// A capture is on disk before the journal says so, and the journal says so before the next request
/// is sent: wherever it is killed, it goes on there.
public final class Harvest {
  private static final int MOST_BROKEN = 3;
  private static final Duration AFTER_BROKEN = Duration.ofSeconds(10);

  private final Path home;
  private final PoliteClient client;
  private final Time time;
  private final String software;
  private final HarvestListener listener;
  private final CaptureSink sink;

  /// @param home PaperGraph's home
  /// @param software the program's name and version, as captures state them
  /// @param sink [CaptureSink#NONE] where captures are only kept
  public Harvest(
      Path home,
      PoliteClient client,
      Time time,
      String software,
      HarvestListener listener,
      CaptureSink sink) {
    this.home = home;
    this.client = client;
    this.time = time;
    this.software = software;
    this.listener = listener;
    this.sink = sink;
  }

  /// Runs a harvest to its end, from where it was broken off if it was.
  ///
  /// @throws IOException if a server or the disk refuses; what was kept stays, and the same call
  ///   goes on there
  public HarvestResult run(Task task, Site site) throws IOException {
    try (Folder folder = Folder.open(home, task.provider());
        Ledger ledger = Ledger.open(folder, task, time.now(), software)) {
      JournalLine.Begun begun = ledger.begun();
      listener.begins(task.provider(), begun.scope(), ledger.journal().steps());
      handOn(ledger);
      Plan<?> plan = task.provider().plan(begun.scope(), ledger.ids(), task.wanted() != null, site);
      Seen seen = Seen.in(folder);
      go(plan, task, ledger, seen);
      ledger.journal().add(new JournalLine.Done(time.now()));
      seen.write(folder);
      Freshness.update(folder, task, begun);
      return new HarvestResult(begun.scope(), folder.captures(), ledger.journal().papers());
    }
  }

  private <S extends Record> void go(Plan<S> plan, Task task, Ledger ledger, Seen seen)
      throws IOException {
    S state = ledger.state(plan);
    for (Optional<Request> next = plan.next(state);
        next.isPresent() && !isEnough(task, ledger);
        next = plan.next(state)) {
      state = step(plan, state, next.get(), ledger, seen);
    }
  }

  private <S extends Record> S step(
      Plan<S> plan, S state, Request request, Ledger ledger, Seen seen) throws IOException {
    boolean poll = plan.isPoll(state);
    for (int broken = 0; broken < MOST_BROKEN; broken++) {
      Answer answer;
      try {
        answer = client.fetch(poll ? seen.conditional(request) : request);
      } catch (DisallowedException e) {
        return skip(
            plan,
            request,
            plan.disallowed(state, request.uri(), String.valueOf(e.getMessage())),
            ledger);
      }
      if (poll && answer.isOk() && seen.isSame(answer)) {
        answer = answer.unchanged();
      }
      Turn<S> turn = plan.after(state, answer);
      switch (turn.verdict()) {
        case Verdict.Kept kept -> {
          ledger.keep(answer, turn.state(), kept.papers(), time.now());
          listener.kept(request.uri(), kept, plan.progress(turn.state()));
          remember(poll, seen, answer);
          handOn(ledger);
          return turn.state();
        }
        case Verdict.Skipped _ -> {
          remember(poll && answer.isOk(), seen, answer);
          return skip(plan, request, turn, ledger);
        }
        case Verdict.Failed failed ->
            throw new HarvestException(request.uri() + " " + failed.why());
        case Verdict.Broken(String why) -> {
          listener.again(request.uri(), why);
          pause(AFTER_BROKEN.multipliedBy(broken + 1L));
        }
      }
    }
    throw new HarvestException(
        "%s did not come whole, %d times: fetch again later".formatted(request.uri(), MOST_BROKEN));
  }

  private <S extends Record> S skip(Plan<S> plan, Request request, Turn<S> turn, Ledger ledger)
      throws IOException {
    switch (turn.verdict()) {
      case Verdict.Skipped(String why) -> {
        ledger.pass(turn.state(), time.now());
        listener.skipped(request.uri(), why, plan.progress(turn.state()));
        return turn.state();
      }
      case Verdict.Failed(String why) -> throw new HarvestException(why);
      case Verdict.Kept _, Verdict.Broken _ ->
          throw new IllegalStateException("without an answer there is nothing to keep: " + turn);
    }
  }

  private static void remember(boolean poll, Seen seen, Answer answer) {
    if (poll) {
      seen.remember(answer);
    }
  }

  /// Gives on what is kept and not yet taken, a capture at a time.
  private void handOn(Ledger ledger) throws IOException {
    if (sink == CaptureSink.NONE) {
      return;
    }
    List<Slice> waiting = ledger.journal().waiting();
    for (Slice slice : waiting) {
      Path file = ledger.captures().resolve(slice.file());
      try (InputStream capture = slice.open(ledger.captures())) {
        sink.take(file.toString(), capture);
      }
      ledger.journal().add(new JournalLine.Ingested(slice));
    }
  }

  private static boolean isEnough(Task task, Ledger ledger) {
    return task.limit() != null && ledger.journal().papers() >= task.limit();
  }

  private void pause(Duration duration) throws HarvestException {
    try {
      time.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HarvestException("was interrupted: fetch again, it goes on", e);
    }
  }

  /// Forgets a harvest that was broken off; its captures stay.
  public static void forget(Path home, Task task) throws IOException {
    try (Folder folder = Folder.open(home, task.provider())) {
      Files.deleteIfExists(folder.hidden(task.key() + Ledger.JOURNAL));
    }
  }
}
