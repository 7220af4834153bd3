/// GraphQL: controllers, batch loaders, limits and scalars.
@NullMarked
package org.papergraph.api;

import org.jspecify.annotations.NullMarked;
