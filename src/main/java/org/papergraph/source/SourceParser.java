package org.papergraph.source;

import java.io.IOException;
import java.util.stream.Stream;

/// Turns the bytes of one capture into records. It never fetches.
public interface SourceParser {

  /// The capture's records in their order; a bad record is a value with its place.
  ///
  /// The stream reads the capture as it is consumed, and closing it closes the capture.
  ///
  /// @throws IOException if the capture cannot be read as a whole; an `UncheckedIOException` where
  ///   that shows only later in the stream
  Stream<Parsed> parse(Capture capture) throws IOException;
}
