package org.papergraph.harvest;

/// Whether an answer is worth keeping.
public sealed interface Verdict {

  /// It is kept as a capture.
  ///
  /// @param papers how many it tells of
  /// @param note what the user should know of it, blank for nothing
  record Kept(int papers, String note) implements Verdict {}

  /// It holds nothing new; the harvest goes on.
  record Skipped(String why) implements Verdict {}

  /// It did not come whole; the same is asked again.
  record Broken(String why) implements Verdict {}

  /// Nothing further can come of this harvest.
  record Failed(String why) implements Verdict {}
}
