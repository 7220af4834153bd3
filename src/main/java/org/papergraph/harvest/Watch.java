package org.papergraph.harvest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.papergraph.fetch.Time;

/// Harvests sources again and again, so that the graph stays current.
///
/// A round that fails is told and does not end the watch: the next one goes on where it stopped.
public final class Watch {
  private final Time time;
  private final Duration every;
  private final Rounds rounds;

  public Watch(Time time, Duration every, Rounds rounds) {
    this.time = time;
    this.every = every;
    this.rounds = rounds;
  }

  /// What a watch does and tells.
  public interface Rounds {
    void harvest(Task task) throws IOException;

    void failed(Task task, IOException why);

    /// All sources were asked; nothing is done until the next round.
    void resting(Instant nextRound);
  }

  /// Goes on until its thread is interrupted.
  ///
  /// @param first what each source is asked for in the first round
  public void run(List<Task> first) throws InterruptedException {
    List<Task> tasks = first;
    while (true) {
      Instant begin = time.now();
      for (Task task : tasks) {
        try {
          rounds.harvest(task);
        } catch (IOException e) {
          rounds.failed(task, e);
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
      Duration rest = Duration.between(time.now(), begin.plus(every));
      if (rest.isPositive()) {
        rounds.resting(begin.plus(every));
        time.sleep(rest);
      }
      tasks = tasks.stream().map(Watch::next).toList();
    }
  }

  /// Papers that are asked for by their ids are asked for again, all else from the last time on.
  private static Task next(Task task) {
    if (task.wanted() != null) {
      return task;
    }
    String via = task.via().isEmpty() ? task.provider().wayForNews() : task.via();
    return Task.news(task.provider(), task.sets(), via);
  }
}
