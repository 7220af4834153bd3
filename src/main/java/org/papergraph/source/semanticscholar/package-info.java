/// Semantic Scholar's papers and citations: answers of its Graph API and lines of its datasets.
@NullMarked
package org.papergraph.source.semanticscholar;

import org.jspecify.annotations.NullMarked;
