package org.papergraph.graph.write;

import org.papergraph.model.PaperReference;

/// An entry of a reference list that waits for papers.
///
/// @param reference with those of its keys that are waited for
/// @param resolved whether a less sure key has found a paper meanwhile
public record AwaitingReference(String citingId, PaperReference reference, boolean resolved) {}
