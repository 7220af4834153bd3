package org.papergraph.graph.read;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.papergraph.graph.Cypher;
import org.papergraph.graph.GraphUnavailableException;

/// Tells apart why a statement failed: its time was up, the database does not answer, or a fault of
/// ours.
final class ReadFailure {
  private ReadFailure() {}

  static RuntimeException explain(Cypher statement, RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(Neo4jException.class::isInstance)
        .map(Neo4jException.class::cast)
        .findFirst()
        .map(cause -> explain(statement, failure, cause))
        .orElse(failure);
  }

  private static RuntimeException explain(
      Cypher statement, RuntimeException failure, Neo4jException cause) {
    return switch (cause) {
      case ServiceUnavailableException _, SessionExpiredException _, AuthenticationException _ ->
          new GraphUnavailableException(
              "%s cannot be read: %s".formatted(statement.name(), cause.getMessage()), failure);
      default ->
          cause.code().contains("TransactionTimedOut")
              ? new TooSlowException(
                  "This takes longer than a question may (%d s): ask for fewer elements, a shorter period or less at once"
                      .formatted(CypherReader.LIMIT.toSeconds()),
                  failure)
              : failure;
    };
  }
}
