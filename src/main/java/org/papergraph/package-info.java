/// The program: its entry and the wiring of plain objects.
@NullMarked
package org.papergraph;

import org.jspecify.annotations.NullMarked;
