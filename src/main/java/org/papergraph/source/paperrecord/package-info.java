/// PaperGraph's own record format, one JSON object a line: what `parse` writes and any program can
/// feed.
@NullMarked
package org.papergraph.source.paperrecord;

import org.jspecify.annotations.NullMarked;
