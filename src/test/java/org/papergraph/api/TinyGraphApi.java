package org.papergraph.api;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.papergraph.graph.SharedNeo4j;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The program over the tiny graph: what every test of the API begins with.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ApiWatch.class)
public abstract class TinyGraphApi {
  @LocalServerPort private int port;
  @Autowired protected CountedStatements statements;

  protected GraphQlHttp graphQl = GraphQlHttp.on(0);

  @DynamicPropertySource
  static void useTheSharedNeo4j(DynamicPropertyRegistry properties) {
    properties.add("NEO4J_URI", SharedNeo4j::uri);
  }

  @BeforeAll
  static void load() {
    SharedNeo4j.load("/graph/tiny.cypher");
  }

  @BeforeEach
  void connect() {
    graphQl = GraphQlHttp.on(port);
  }
}
