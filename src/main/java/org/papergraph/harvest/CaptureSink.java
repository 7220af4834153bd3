package org.papergraph.harvest;

import java.io.IOException;
import java.io.InputStream;

/// Takes captures as soon as they are kept.
public interface CaptureSink {
  /// Leaves them on disk.
  CaptureSink NONE =
      (path, capture) -> {
        throw new IllegalStateException("nothing is to be read, not even " + path);
      };

  /// Reads a capture to its end. What was taken may be given again after a kill.
  ///
  /// @param path the file of captures, where the user finds it
  void take(String path, InputStream capture) throws IOException;
}
