package org.papergraph.graph.read;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs statements that read, each in a read-only transaction that the server ends after ten
/// seconds, and observes each as `papergraph.cypher` with the statement's name.
@Component
public class CypherReader {
  static final Duration LIMIT = Duration.ofSeconds(10);

  private final Neo4jClient client;
  private final TransactionTemplate transaction;
  private final ObservationRegistry observations;

  @Autowired
  CypherReader(
      Neo4jClient client,
      PlatformTransactionManager transactions,
      ObservationRegistry observations) {
    this(client, transactions, observations, LIMIT);
  }

  CypherReader(
      Neo4jClient client,
      PlatformTransactionManager transactions,
      ObservationRegistry observations,
      Duration limit) {
    this.client = client;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
    this.transaction.setTimeout((int) limit.toSeconds());
    this.observations = observations;
  }

  /// The rows of a statement in their order.
  ///
  /// @throws TooSlowException if it takes too long
  /// @throws GraphUnavailableException if the database does not answer
  public <T> List<T> list(
      Cypher statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Record, T> row) {
    return Objects.requireNonNull(
        Observation.createNotStarted("papergraph.cypher", observations)
            .lowCardinalityKeyValue("statement", statement.name())
            .observe(() -> run(statement, parameters, row)));
  }

  /// The only row of a statement that answers with one or none.
  public <T> Optional<T> find(
      Cypher statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Record, T> row) {
    List<T> rows = list(statement, parameters, row);
    if (rows.size() > 1) {
      throw new IllegalStateException(
          "%s answers with %d rows, not one".formatted(statement.name(), rows.size()));
    }
    return rows.stream().findFirst();
  }

  /// The rows of a statement by their column `owner`, in their order; an owner without rows is
  /// absent.
  public <T> Map<String, List<T>> listByOwner(
      Cypher statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Record, T> row) {
    Map<String, List<T>> byOwner = new HashMap<>();
    list(statement, parameters, cells -> Map.entry(cells.get("owner").asString(), row.apply(cells)))
        .forEach(entry ->
            byOwner.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
    return byOwner;
  }

  /// The numbers of the column `count` by the column `owner`.
  public Map<String, Integer> countByOwner(
      Cypher statement, Map<String, ? extends @Nullable Object> parameters) {
    Map<String, Integer> byOwner = new HashMap<>();
    list(
            statement,
            parameters,
            row -> Map.entry(row.get("owner").asString(), row.get("count").asInt()))
        .forEach(entry -> byOwner.put(entry.getKey(), entry.getValue()));
    return byOwner;
  }

  /// The number in the only column of the only row, called `count`.
  public int count(Cypher statement, Map<String, ? extends @Nullable Object> parameters) {
    return find(statement, parameters, row -> row.get("count").asInt()).orElseThrow();
  }

  private <T> List<T> run(
      Cypher statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Record, T> row) {
    try {
      return Objects.requireNonNull(transaction.execute(_ -> rows(statement, parameters, row)));
    } catch (RuntimeException e) {
      throw ReadFailure.explain(statement, e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> rows(
      Cypher statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Record, T> row) {
    return List.copyOf(
        client
            .query(statement.text())
            .bindAll((Map<String, Object>) parameters)
            .fetchAs((Class<T>) (Class<?>) Object.class)
            .mappedBy((_, cells) -> row.apply(cells))
            .all());
  }
}
