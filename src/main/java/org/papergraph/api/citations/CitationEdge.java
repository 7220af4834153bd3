package org.papergraph.api.citations;

import org.papergraph.api.relay.Edge;
import org.papergraph.graph.read.CitationFinder.Citation;
import org.papergraph.graph.read.PaperNode;

/// A paper in a list of references or citations, and how the one cites the other.
record CitationEdge(String cursor, PaperNode node, Citation citation) implements Edge<PaperNode> {}
