/// Builds a whole store at once, by Neo4j's offline importer from files.
@NullMarked
package org.papergraph.graph.bulk;

import org.jspecify.annotations.NullMarked;
