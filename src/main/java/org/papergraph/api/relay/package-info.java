/// Relay's connections: bounded pages of long lists with opaque keyset cursors.
@NullMarked
package org.papergraph.api.relay;

import org.jspecify.annotations.NullMarked;
