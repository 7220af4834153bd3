package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A statement of the folder `cypher/`, given to the driver as the file stands.
///
/// @param name the file without its ending: `read/coauthors`
/// @param text the whole file, its header lines being comments
public record Cypher(String name, String text) {

  /// The statement in `cypher/NAME.cypher`. Named by constants, so that a missing file fails at
  /// start.
  public static Cypher named(String name) {
    String file = "/cypher/" + name + ".cypher";
    try (InputStream in = Cypher.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no statement " + file + " on the class path");
      }
      return new Cypher(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
