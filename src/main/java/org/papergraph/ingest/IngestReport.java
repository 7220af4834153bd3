package org.papergraph.ingest;

import java.time.Duration;
import java.util.List;

/// What an ingest did, all of it committed.
///
/// @param captures in the order in which they were read
/// @param unreadable files that could not be read, or not to their end
public record IngestReport(List<OfCapture> captures, List<Unreadable> unreadable, Duration took) {

  /// What became of the records of one capture.
  ///
  /// @param path where the user finds it
  public record OfCapture(String path, CaptureCounts counts) {}

  /// A file that could not be read, or not to its end.
  public record Unreadable(String path, String reason) {}

  public IngestReport {
    captures = List.copyOf(captures);
    unreadable = List.copyOf(unreadable);
  }

  public CaptureCounts total() {
    return captures.stream().map(OfCapture::counts).reduce(CaptureCounts.NONE, CaptureCounts::plus);
  }

  public double recordsPerSecond() {
    return total().read() * 1e9 / Math.max(1, took.toNanos());
  }
}
