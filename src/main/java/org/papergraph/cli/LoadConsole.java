package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.ingest.RejectsFile;
import org.papergraph.load.LoadListener;
import org.papergraph.load.Phase;
import org.papergraph.source.Parsed;

/// Shows on standard error how a load goes on: a line that is written over on a terminal, a line
/// now and then elsewhere; each with the rate and the time that is left of the phase.
final class LoadConsole implements LoadListener, AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final RejectsFile rejects;
  private final boolean terminal;
  private @Nullable Phase phase;
  private long began;
  private long shown;
  private String lastLine = "";
  private boolean lineOpen;

  LoadConsole(PrintStream err, RejectsFile rejects, boolean terminal) {
    this.err = err;
    this.rejects = rejects;
    this.terminal = terminal;
  }

  @Override
  public void reading(String path) {
    // The closing table tells which captures were read.
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    rejects.write(rejected);
    println(RejectsFile.line(rejected));
  }

  @Override
  public void unreadable(String path, IOException reason) {
    println(path + " " + Optional.ofNullable(reason.getMessage()).orElse(reason.toString()));
  }

  @Override
  public synchronized void progress(Phase phase, long done, double share) {
    long now = System.nanoTime();
    if (phase != this.phase) {
      endLine();
      this.phase = phase;
      began = now;
      shown = now;
    }
    lastLine = line(phase, done, share, Duration.ofNanos(now - began));
    Duration pause = terminal ? ON_TERMINAL : ELSEWHERE;
    if (now - shown >= pause.toNanos()) {
      show();
      shown = now;
    }
  }

  static String line(Phase phase, long done, double share, Duration taken) {
    StringBuilder line = new StringBuilder(phase.title());
    line.append(String.format(Locale.ROOT, ": %,d %s", done, phase.unit()));
    double seconds = taken.toNanos() / 1e9;
    if (!phase.unit().equals("%") && seconds >= 1) {
      line.append(String.format(Locale.ROOT, ", %,.0f/s", done / seconds));
      if (share >= 0) {
        line.append(String.format(Locale.ROOT, ", %.0f %%", 100 * share));
      }
    }
    if (share > 0 && share < 1 && seconds >= 1) {
      Duration left = Duration.ofSeconds(Math.round(seconds * (1 - share) / share));
      line.append(", ")
          .append(left.toString().substring(2).toLowerCase(Locale.ROOT))
          .append(" left");
    }
    return line.toString();
  }

  private void show() {
    if (terminal) {
      err.print(ERASE_LINE + lastLine);
      err.flush();
      lineOpen = true;
    } else {
      err.println(lastLine);
    }
  }

  private synchronized void println(String line) {
    if (lineOpen) {
      err.print(ERASE_LINE);
      lineOpen = false;
    }
    err.println(line);
  }

  /// Shows how far the phase came, and leaves its line.
  private void endLine() {
    if (!lastLine.isEmpty()) {
      show();
      if (terminal) {
        err.println();
      }
    }
    lastLine = "";
    lineOpen = false;
  }

  @Override
  public synchronized void close() {
    endLine();
  }
}
