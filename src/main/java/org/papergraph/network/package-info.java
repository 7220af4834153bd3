/// Collaboration measures on the ties that joint papers make: weights, paths, networks.
@NullMarked
package org.papergraph.network;

import org.jspecify.annotations.NullMarked;
