/// Tests of GraphQL over HTTP against the shared embedded Neo4j.
@NullMarked
package org.papergraph.api.citations;

import org.jspecify.annotations.NullMarked;
