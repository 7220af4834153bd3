package org.papergraph.graph.read;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.graph.Cypher;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.SharedNeo4j;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

class CypherReaderIT {

  @Test
  void aStatementThatTakesTooLongIsEndedAndSaysWhatToAskInstead() {
    CypherReader reader = reader(SharedNeo4j.driver(), Duration.ofSeconds(1));
    Cypher slow =
        new Cypher("slow", "UNWIND range(1, 1000000000000) AS n RETURN count(n % 7) AS count");
    assertThatExceptionOfType(TooSlowException.class)
        .isThrownBy(() -> reader.count(slow, Map.of()))
        .withMessageContaining("ask for fewer elements");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldFromAFaultOfOurs() {
    try (Driver nowhere = GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
      CypherReader reader = reader(nowhere, CypherReader.LIMIT);
      assertThatExceptionOfType(GraphUnavailableException.class)
          .isThrownBy(() -> reader.count(new Cypher("one", "RETURN 1 AS count"), Map.of()))
          .withMessageContaining("one cannot be read");
    }
  }

  @Test
  void aStatementThatReadsCannotWrite() {
    CypherReader reader = reader(SharedNeo4j.driver(), CypherReader.LIMIT);
    Cypher write = new Cypher("write", "CREATE (n:Paper) RETURN 1 AS count");
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> reader.count(write, Map.of()))
        .withMessageContaining("Writing in read access mode not allowed");
  }

  private static CypherReader reader(Driver driver, Duration limit) {
    return new CypherReader(
        Neo4jClient.create(driver),
        new Neo4jTransactionManager(driver),
        ObservationRegistry.NOOP,
        limit);
  }
}
