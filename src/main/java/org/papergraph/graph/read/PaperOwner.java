package org.papergraph.graph.read;

/// What has papers: the node from which to set out to find them.
public enum PaperOwner {
  AUTHOR,
  CATEGORY,
  REPOSITORY
}
