package org.papergraph.source;

import java.io.IOException;
import java.util.stream.Stream;

/// Takes what a [SourceReader] finds, in order.
public interface SourceVisitor {

  /// A capture was recognised, and its records come next.
  ///
  /// @param format what the format's [SourceFormat#description] says
  default void recognised(String path, String format) {}

  /// The records of one capture, which are read while the stream is consumed. What the stream
  /// throws as `UncheckedIOException` may be let through: it comes back as [#unreadable].
  ///
  /// @param path where the user finds it: `captures/a.zip!page.html`
  void visit(String path, Capture capture, Stream<Parsed> records);

  /// A file, or a file in an archive, that cannot be read, or not to its end.
  void unreadable(String path, IOException reason);

  /// What a file holds besides captures, which is passed over: `3 × image/png`. Whoever tells the
  /// user of unreadable files tells of this as well.
  default void passedOver(String path, String what) {}
}
