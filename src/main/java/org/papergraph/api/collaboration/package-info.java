/// Who works with whom: coauthors, paths and networks in GraphQL.
@NullMarked
package org.papergraph.api.collaboration;

import org.jspecify.annotations.NullMarked;
