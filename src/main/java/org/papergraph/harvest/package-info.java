/// Harvests live sources: plans what to ask, keeps what comes as captures, and hands it to the
/// ingest; what was killed goes on where it was.
@NullMarked
package org.papergraph.harvest;

import org.jspecify.annotations.NullMarked;
