package org.papergraph.api.collaboration;

/// How long a tie is.
enum TieWeight {
  /// Every tie is of length 1.
  HOPS
}
