package org.papergraph.api.relay;

/// An edge that says nothing more of its node.
public record NodeEdge<N>(String cursor, N node) implements Edge<N> {}
