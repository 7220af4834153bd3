/// Tests of harvests against servers on this machine.
@NullMarked
package org.papergraph.harvest;

import org.jspecify.annotations.NullMarked;
