/// Polite HTTP: the bytes of a URI, asked for no faster than its server allows, and kept as
/// captures. Knows no format.
@NullMarked
package org.papergraph.fetch;

import org.jspecify.annotations.NullMarked;
