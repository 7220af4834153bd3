package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.IngestListener;
import org.papergraph.ingest.RejectsFile;
import org.papergraph.source.Parsed;

/// Shows on standard error how an ingest goes on: a progress bar on a terminal, lines elsewhere.
///
/// What it calls merged is committed.
final class IngestConsole implements IngestListener, AutoCloseable {
  private final PrintStream err;
  private final RejectsFile rejects;
  private final InputProgress progress;
  private final @Nullable ProgressBar bar;
  private CaptureCounts total = CaptureCounts.NONE;

  IngestConsole(PrintStream err, RejectsFile rejects, InputProgress progress, boolean terminal) {
    this.err = err;
    this.rejects = rejects;
    this.progress = progress;
    this.bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName("Merging")
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" records", 1)
                .build()
            : null;
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
    err.println(path + " " + Optional.ofNullable(reason.getMessage()).orElse(reason.toString()));
  }

  @Override
  public void passedOver(String path, String what) {
    err.println(path + ": passed over " + what);
  }

  @Override
  public void committed(CaptureCounts batch) {
    total = total.plus(batch);
    if (bar == null) {
      err.printf(
          "merged: %d new, %d completed, %d unchanged; %s%n",
          total.added(), total.merged(), total.unchanged(), progress.tell(total.read()));
    } else {
      bar.stepTo(total.read());
      bar.setExtraMessage(progress.tell(total.read()));
    }
  }

  /// All that is committed so far.
  CaptureCounts total() {
    return total;
  }

  @Override
  public void close() {
    endProgress();
  }

  /// Leaves the line of the progress bar to others.
  void endProgress() {
    if (bar != null) {
      bar.close();
    }
  }
}
