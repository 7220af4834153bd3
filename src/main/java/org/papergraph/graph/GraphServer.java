package org.papergraph.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;

/// A running Neo4j to which drivers connect.
public sealed interface GraphServer extends AutoCloseable permits EmbeddedNeo4j, ExternalNeo4j {
  URI uri();

  AuthToken auth();

  /// The database to use; null for the home database.
  @Nullable String database();

  /// Stops what was started by [#open]; an external server goes on.
  @Override
  void close();

  /// Starts the embedded Neo4j, or checks that the external one answers.
  ///
  /// @throws GraphUnavailableException if that fails, with what the user can do
  static GraphServer open(GraphSettings settings) {
    return switch (settings) {
      case GraphSettings.Embedded(var home) -> EmbeddedNeo4j.start(home);
      case GraphSettings.External external -> ExternalNeo4j.connect(external);
    };
  }
}
