/// Writes resolved papers and all that hangs on them, each batch in one transaction.
@NullMarked
package org.papergraph.graph.write;

import org.jspecify.annotations.NullMarked;
