package org.papergraph.api.topics;

import org.papergraph.api.relay.Edge;
import org.papergraph.graph.read.AuthorNode;

/// An author of papers in a topic.
///
/// @param papers how many of the topic's papers are the author's
record TopicAuthorEdge(String cursor, AuthorNode node, int papers) implements Edge<AuthorNode> {}
