package org.papergraph.graph.read;

/// A node that has an id of its own, as it was read.
public sealed interface GraphNode permits PaperNode, AuthorNode, TopicNode, RepositoryNode {
  String id();
}
