/// Reads from Neo4j: one finder for each noun over the statements of `cypher/read`.
@NullMarked
package org.papergraph.graph.read;

import org.jspecify.annotations.NullMarked;
