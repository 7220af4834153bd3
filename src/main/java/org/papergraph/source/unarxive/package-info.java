/// unarXive: the reference lists of arXiv's papers, with the works that they name.
@NullMarked
package org.papergraph.source.unarxive;

import org.jspecify.annotations.NullMarked;
