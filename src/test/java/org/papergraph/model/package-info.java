/// Tests of the nouns.
@NullMarked
package org.papergraph.model;

import org.jspecify.annotations.NullMarked;
