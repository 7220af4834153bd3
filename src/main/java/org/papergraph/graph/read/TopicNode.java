package org.papergraph.graph.read;

/// What papers are about, as it was read.
public sealed interface TopicNode extends GraphNode permits CategoryNode {
  String label();

  int paperCount();
}
