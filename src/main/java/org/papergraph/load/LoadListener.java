package org.papergraph.load;

import java.io.IOException;
import org.papergraph.source.Parsed;

/// Is told how a load goes on.
public interface LoadListener {

  /// A capture is being read now.
  void reading(String path);

  /// A record is no paper, or one that the graph cannot hold.
  void rejected(Parsed.Rejected rejected);

  /// A file cannot be read, or not to its end.
  void unreadable(String path, IOException reason);

  /// How far a phase has come.
  ///
  /// @param done in the phase's unit
  /// @param share of all that is to be done, from 0 to 1; negative where that is not known
  void progress(Phase phase, long done, double share);
}
