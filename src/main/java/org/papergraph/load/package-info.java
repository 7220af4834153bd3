/// Builds a new store from a whole corpus: records to papers to import files, sorted and joined on
/// disk, so that memory does not grow with the corpus.
@NullMarked
package org.papergraph.load;

import org.jspecify.annotations.NullMarked;
