package org.papergraph.api.topics;

import org.papergraph.api.relay.Edge;
import org.papergraph.graph.read.TopicNode;

/// A neighbour in a list.
record TopicNeighbourEdge(
    String cursor, TopicNode node, int jointPapers, double associationStrength, double jaccard)
    implements Edge<TopicNode> {
  static TopicNeighbourEdge of(String cursor, TopicNeighbour neighbour) {
    return new TopicNeighbourEdge(
        cursor,
        neighbour.topic(),
        neighbour.jointPapers(),
        neighbour.associationStrength(),
        neighbour.jaccard());
  }
}
