package org.papergraph.ingest;

import java.io.IOException;
import org.papergraph.source.Parsed;

/// Is told how an ingest goes on.
public interface IngestListener {

  /// A capture is being read now.
  void reading(String path);

  /// A record is no paper, or one that the graph cannot hold.
  void rejected(Parsed.Rejected rejected);

  /// A file cannot be read, or not to its end.
  void unreadable(String path, IOException reason);

  /// What a file holds besides captures, which is passed over.
  default void passedOver(String path, String what) {}

  /// These records, since the last call, are in the graph for good.
  void committed(CaptureCounts batch);
}
