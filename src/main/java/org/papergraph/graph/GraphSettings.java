package org.papergraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which Neo4j to use, as the environment says.
public sealed interface GraphSettings {

  /// The Neo4j inside this program.
  ///
  /// @param home the folder that holds the store, PaperGraph's home
  record Embedded(Path home) implements GraphSettings {}

  /// A Neo4j server, cluster or Aura.
  ///
  /// @param database null for the user's home database
  record External(URI uri, String username, String password, @Nullable String database)
      implements GraphSettings {}

  /// External where `NEO4J_URI` is set, otherwise embedded under `PAPERGRAPH_HOME` or
  /// `~/.papergraph`.
  ///
  /// @param environment a variable's value by its name, null or blank where it is not set
  static GraphSettings from(Function<String, @Nullable String> environment) {
    String uri = environment.apply("NEO4J_URI");
    if (uri == null || uri.isBlank()) {
      return new Embedded(home(environment));
    }
    return new External(
        uri(uri.strip()),
        orElse(environment.apply("NEO4J_USERNAME"), "neo4j"),
        orElse(environment.apply("NEO4J_PASSWORD"), ""),
        blankToNull(environment.apply("NEO4J_DATABASE")));
  }

  /// PaperGraph's home: `PAPERGRAPH_HOME`, or `.papergraph` in the user's home.
  static Path home(Function<String, @Nullable String> environment) {
    String home = environment.apply("PAPERGRAPH_HOME");
    return (home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home"), ".papergraph")
            : Path.of(home))
        .toAbsolutePath()
        .normalize();
  }

  private static URI uri(String text) {
    if (!text.matches("(bolt|neo4j)(\\+s|\\+ssc)?://[^/\\s]+.*")) {
      throw new GraphUnavailableException(
          "NEO4J_URI is \"%s\": write it as bolt://host:7687 or neo4j://host:7687 (+s for TLS), or unset it to use the embedded Neo4j"
              .formatted(text));
    }
    return URI.create(text);
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null || value.isBlank() ? other : value;
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
