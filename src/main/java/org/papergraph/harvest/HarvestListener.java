package org.papergraph.harvest;

import java.net.URI;

/// Is told how a harvest goes on.
public interface HarvestListener {
  /// A harvest begins, or goes on.
  ///
  /// @param steps how many were done before the harvest was broken off; 0 for a fresh one
  void begins(Provider provider, Scope scope, long steps);

  /// A capture is on disk for good.
  void kept(URI uri, Verdict.Kept kept, Plan.Progress progress);

  /// An answer held nothing new.
  void skipped(URI uri, String why, Plan.Progress progress);

  /// An answer did not come whole and is asked for again.
  void again(URI uri, String why);
}
