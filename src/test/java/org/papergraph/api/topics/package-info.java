/// Tests of GraphQL over HTTP against the shared embedded Neo4j.
@NullMarked
package org.papergraph.api.topics;

import org.jspecify.annotations.NullMarked;
