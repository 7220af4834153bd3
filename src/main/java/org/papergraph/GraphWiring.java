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

  @Bean
  GraphSchema graphSchema(Driver driver, GraphServer server) {
    return GraphSchema.migrate(driver, server.database());
  }
}
