/// What every source yields: accepted records or rejected ones, in order.
@NullMarked
package org.papergraph.source;

import org.jspecify.annotations.NullMarked;
