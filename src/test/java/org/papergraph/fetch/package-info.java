/// Tests of polite HTTP against servers on this machine.
@NullMarked
package org.papergraph.fetch;

import org.jspecify.annotations.NullMarked;
