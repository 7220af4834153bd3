/// The pipeline from captures through records and papers to the graph, and its report.
@NullMarked
package org.papergraph.ingest;

import org.jspecify.annotations.NullMarked;
