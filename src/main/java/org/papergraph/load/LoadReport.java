package org.papergraph.load;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.bulk.ImportFile;

/// What a load did.
///
/// @param captures in the order in which they were read
/// @param kinds by format and source, in alphabetical order
/// @param unreadable files that could not be read, or not to their end
/// @param rows nodes and relationships of each kind
/// @param took how long each phase took
public record LoadReport(
    List<Counts> captures,
    List<Counts> kinds,
    List<Unreadable> unreadable,
    Map<ImportFile, Long> rows,
    Map<Phase, Duration> took) {

  /// What became of the records of one capture, or of one source in one format.
  ///
  /// @param accepted copies are counted
  public record Counts(String name, long accepted, long rejected) {}

  /// A file that could not be read, or not to its end.
  public record Unreadable(String path, String reason) {}

  public LoadReport {
    captures = List.copyOf(captures);
    kinds = List.copyOf(kinds);
    unreadable = List.copyOf(unreadable);
    rows = new EnumMap<>(rows);
    took = new EnumMap<>(took);
  }

  public long accepted() {
    return captures.stream().mapToLong(Counts::accepted).sum();
  }

  public long rejected() {
    return captures.stream().mapToLong(Counts::rejected).sum();
  }

  public Duration total() {
    return took.values().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
