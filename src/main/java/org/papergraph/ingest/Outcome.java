package org.papergraph.ingest;

/// What an accepted record did to the graph.
public enum Outcome {
  /// It made a paper.
  NEW,
  /// A known paper gained what the record says, or another capture that attests it.
  MERGED,
  /// The graph held this very record.
  UNCHANGED
}
