/// The one error boundary: what goes wrong becomes a GraphQL error that says what to change.
@NullMarked
package org.papergraph.api.error;

import org.jspecify.annotations.NullMarked;
