/// Tests of what clients are told when something fails.
@NullMarked
package org.papergraph.api.error;

import org.jspecify.annotations.NullMarked;
