/// Makes realistic bibliographic data of any size for tests and benchmarks, from a seed.
@NullMarked
package org.papergraph.corpus;

import org.jspecify.annotations.NullMarked;
