/// Writes to and reads from Neo4j, embedded or external: the only place that runs Cypher.
@NullMarked
package org.papergraph.graph;

import org.jspecify.annotations.NullMarked;
