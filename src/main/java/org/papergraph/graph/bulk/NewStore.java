package org.papergraph.graph.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.graph.Cypher;
import org.papergraph.graph.GraphSchema;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.write.PaperStore;

/// A store that was imported, made ready to be served.
public final class NewStore {
  private static final Cypher INDEXES = Cypher.named("write/index-states");
  private static final Cypher COUNTS = Cypher.named("write/count-all");
  private static final Duration PAUSE = Duration.ofMillis(200);

  private NewStore() {}

  /// Opens the store, makes its constraints and indexes, waits until they are filled, and counts
  /// what it holds.
  ///
  /// @param progress is told the share of the indexes that is filled, from 0 to 1
  /// @throws GraphUnavailableException if that fails
  public static Map<ImportFile, Long> prepare(Path home, DoubleConsumer progress) {
    try (GraphServer server = GraphServer.open(new GraphSettings.Embedded(home));
        Driver driver = GraphDatabase.driver(server.uri(), server.auth())) {
      GraphSchema.migrate(driver, server.database());
      await(driver, progress);
      // The lock that writers take, as the first of them would make it.
      new PaperStore(driver, server.database()).write(_ -> true);
      return counts(driver);
    } catch (Neo4jException e) {
      throw new GraphUnavailableException(
          "Neo4j could not make the new store ready (%s)".formatted(e.getMessage()), e);
    }
  }

  private static void await(Driver driver, DoubleConsumer progress) {
    while (true) {
      double filled = 0;
      boolean ready = true;
      List<Record> indexes = driver.executableQuery(INDEXES.text()).execute().records();
      for (Record index : indexes) {
        String state = index.get("state").asString();
        if (state.equals("FAILED")) {
          throw new GraphUnavailableException(
              "Neo4j could not fill the index %s: see its log"
                  .formatted(index.get("name").asString()));
        }
        ready &= state.equals("ONLINE");
        filled += index.get("populationPercent").asDouble();
      }
      progress.accept(filled / 100 / Math.max(1, indexes.size()));
      if (ready) {
        return;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphUnavailableException("The indexing was interrupted", e);
    }
  }

  private static Map<ImportFile, Long> counts(Driver driver) {
    Map<String, Long> byType = new TreeMap<>();
    driver
        .executableQuery(COUNTS.text())
        .execute()
        .records()
        .forEach(row -> byType.put(row.get("type").asString(), row.get("count").asLong()));
    Map<ImportFile, Long> counts = new EnumMap<>(ImportFile.class);
    for (ImportFile file : ImportFile.values()) {
      // A kind of which there is none has no row.
      counts.put(file, byType.getOrDefault(file.type(), 0L));
    }
    return counts;
  }
}
