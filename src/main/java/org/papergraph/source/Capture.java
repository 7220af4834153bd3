package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;

/// The bytes of one page or file, decompressed, and what is known of how they were saved.
///
/// @param name the file's name, as messages and records show it
/// @param content opens the bytes from their beginning
/// @param capturedAt when it was saved, where the user says so
public record Capture(String name, Content content, @Nullable PartialDate capturedAt) {

  /// Bytes that can be opened; once only where they come from a pipe.
  public interface Content {
    InputStream open() throws IOException;
  }

  /// Where the records of this capture come from.
  public Source source(String provider, @Nullable String digest, @Nullable String translator) {
    return new Source(provider, name, digest, translator, capturedAt);
  }
}
