/// The dumps of Papers with Code: papers, and links between papers and code.
@NullMarked
package org.papergraph.source.paperswithcode;

import org.jspecify.annotations.NullMarked;
