/// What papers tell of topics: series over time, bursts, associations.
@NullMarked
package org.papergraph.topics;

import org.jspecify.annotations.NullMarked;
