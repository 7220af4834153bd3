/// Answers who cites whom, and what is similar.
@NullMarked
package org.papergraph.api.citations;

import org.jspecify.annotations.NullMarked;
