package org.papergraph.ingest;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;

/// What an ingest did, all of it committed.
///
/// @param captures in the order in which they were read
/// @param kinds by source and format, in alphabetical order
/// @param unreadable files that could not be read, or not to their end
public record IngestReport(
    List<OfCapture> captures, List<OfKind> kinds, List<Unreadable> unreadable, Duration took) {

  /// What became of the records of one capture.
  ///
  /// @param path where the user finds it
  public record OfCapture(String path, CaptureCounts counts) {}

  /// A source and a format in which it was read.
  ///
  /// @param provider `arxiv.org`; [#UNKNOWN] for what was rejected
  /// @param format as the format describes itself
  public record Kind(String provider, String format) implements Comparable<Kind> {
    public static final String UNKNOWN = "(rejected)";

    @Override
    public int compareTo(Kind other) {
      return comparing(Kind::format).thenComparing(Kind::provider).compare(this, other);
    }
  }

  /// What became of the records of one source in one format.
  public record OfKind(Kind kind, CaptureCounts counts) {}

  /// A file that could not be read, or not to its end.
  public record Unreadable(String path, String reason) {}

  public IngestReport {
    captures = List.copyOf(captures);
    kinds = List.copyOf(kinds);
    unreadable = List.copyOf(unreadable);
  }

  public CaptureCounts total() {
    return captures.stream().map(OfCapture::counts).reduce(CaptureCounts.NONE, CaptureCounts::plus);
  }

  public double recordsPerSecond() {
    return total().read() * 1e9 / Math.max(1, took.toNanos());
  }
}
