/// Decides which records are one paper, which authorships are one author, which links are one
/// repository. Pure.
@NullMarked
package org.papergraph.resolution;

import org.jspecify.annotations.NullMarked;
