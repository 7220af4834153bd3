package org.papergraph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.papergraph.graph.GraphSchema;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/// Opens the graph that the environment names and hands it to Boot's driver.
@Configuration(proxyBeanMethods = false)
class GraphWiring {

  @Bean
  GraphSettings graphSettings(Environment environment) {
    return GraphSettings.from(environment::getProperty);
  }

  @Bean(destroyMethod = "close")
  GraphServer graphServer(GraphSettings settings) {
    return GraphServer.open(settings);
  }

  @Bean
  Neo4jConnectionDetails neo4jConnectionDetails(GraphServer server) {
    return new Neo4jConnectionDetails() {
      @Override
      public URI getUri() {
        return server.uri();
      }

      @Override
      public AuthToken getAuthToken() {
        return server.auth();
      }
    };
  }

  /// Spring Data reads from the database that the migrations and writes use.
  @Bean
  DatabaseSelectionProvider databaseSelection(GraphServer server) {
    String database = server.database();
    return database == null
        ? DatabaseSelectionProvider.getDefaultSelectionProvider()
        : DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(database);
  }

  @Bean
  GraphSchema graphSchema(Driver driver, GraphServer server) {
    return GraphSchema.migrate(driver, server.database());
  }
}
