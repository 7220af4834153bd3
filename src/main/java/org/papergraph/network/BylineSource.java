package org.papergraph.network;

import java.util.Collection;

/// The store of papers, as the searches of this package see it.
///
/// It yields papers rather than ties because a paper of three thousand authors carries four million
/// ties: the searches read each paper once and count only the ties that they need.
@FunctionalInterface
public interface BylineSource {
  /// Every paper that at least one of the authors signed, once, with all its authors.
  Collection<Byline> bylinesOf(Collection<String> authors);
}
