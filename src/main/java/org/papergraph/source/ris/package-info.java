/// Reads RIS files, the tagged lines that reference managers and publishers exchange.
@NullMarked
package org.papergraph.source.ris;

import org.jspecify.annotations.NullMarked;
