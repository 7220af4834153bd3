package org.papergraph.api.topics;

import org.papergraph.graph.read.TopicFinder.Neighbour;
import org.papergraph.graph.read.TopicNode;
import org.papergraph.topics.Association;

/// A topic that shares papers with another.
record TopicNeighbour(
    TopicNode topic, int jointPapers, double associationStrength, double jaccard) {

  /// Sizes that were read a moment apart may contradict while papers are merged: a topic counts at
  /// least its joint papers, the graph at least the topic's papers.
  static TopicNeighbour of(Neighbour read, int papers, int allPapers) {
    int joint = read.jointPapers();
    int own = Math.max(papers, joint);
    Association association =
        new Association(joint, own, Math.max(read.papers(), joint), Math.max(allPapers, own));
    return new TopicNeighbour(
        read.topic(), joint, association.associationStrength(), association.jaccard());
  }
}
