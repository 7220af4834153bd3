/// What lies near a topic, and how frequent topics are over time, in GraphQL.
@NullMarked
package org.papergraph.api.topics;

import org.jspecify.annotations.NullMarked;
