/// Benchmarks that ask the running program, kept beside the tests and run by hand.
@NullMarked
package org.papergraph.benchmark;

import org.jspecify.annotations.NullMarked;
