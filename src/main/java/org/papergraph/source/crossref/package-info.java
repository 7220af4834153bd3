/// Crossref's works with their references: answers of its API and its public data file.
@NullMarked
package org.papergraph.source.crossref;

import org.jspecify.annotations.NullMarked;
