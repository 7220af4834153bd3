/// Tests of pages and cursors.
@NullMarked
package org.papergraph.api.relay;

import org.jspecify.annotations.NullMarked;
