package org.papergraph.graph.read;

/// The order of coauthors: most joint papers, greatest Newman weight or newest joint paper first,
/// or by name; then by id.
public enum CoauthorOrder {
  JOINT_PAPERS,
  NEWMAN_WEIGHT,
  RECENT,
  NAME
}
