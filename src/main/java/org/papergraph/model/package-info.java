/// The nouns: papers, authorships, categories, repositories and their identifiers.
@NullMarked
package org.papergraph.model;

import org.jspecify.annotations.NullMarked;
