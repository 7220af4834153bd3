package org.papergraph.api.relay;

/// A place in a list: what stands there and the cursor after which the list goes on.
public interface Edge<N> {
  String cursor();

  N node();
}
