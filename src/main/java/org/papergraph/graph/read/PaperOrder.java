package org.papergraph.graph.read;

/// The order of papers: by date and then id, either way.
public enum PaperOrder {
  NEWEST,
  OLDEST
}
