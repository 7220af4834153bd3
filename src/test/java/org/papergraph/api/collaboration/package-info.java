/// Tests of GraphQL over HTTP against the shared embedded Neo4j.
@NullMarked
package org.papergraph.api.collaboration;

import org.jspecify.annotations.NullMarked;
