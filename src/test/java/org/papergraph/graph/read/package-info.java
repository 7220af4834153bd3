/// Tests of the statements that read, on the shared embedded Neo4j.
@NullMarked
package org.papergraph.graph.read;

import org.jspecify.annotations.NullMarked;
