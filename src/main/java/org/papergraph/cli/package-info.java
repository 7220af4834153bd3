/// The commands: `serve`, `parse`, `ingest`, …
@NullMarked
package org.papergraph.cli;

import org.jspecify.annotations.NullMarked;
