package org.papergraph.network;

/// An author in a network.
///
/// @param distance ties from the nearest seed
/// @param jointPapers joint papers over all ties with shown authors
public record NetworkNode(String author, int distance, int jointPapers) {}
