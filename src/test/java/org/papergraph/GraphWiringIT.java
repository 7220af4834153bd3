package org.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.SharedNeo4j;

class GraphWiringIT {

  @Test
  void springDataReadsFromTheDatabaseThatTheEnvironmentNames() {
    assertThat(selected("neo4j")).isEqualTo("neo4j");
    assertThat(selected(null)).isNull();
  }

  private static @Nullable String selected(@Nullable String database) {
    try (GraphServer server =
        GraphServer.open(
            new GraphSettings.External(URI.create(SharedNeo4j.uri()), "neo4j", "", database))) {
      return new GraphWiring().databaseSelection(server).getDatabaseSelection().getValue();
    }
  }
}
