package org.papergraph.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// Neo4j Community in this JVM, with Bolt on a free port of the loopback interface.
public final class EmbeddedNeo4j implements GraphServer {
  private static final Duration START_LIMIT = Duration.ofMinutes(10);
  private static final Duration SHUTDOWN_WAIT = Duration.ofMillis(200);
  private static final long LEAST_FREE_BYTES = ByteUnit.mebiBytes(64);

  private final DatabaseManagementService dbms;
  private final URI uri;

  private EmbeddedNeo4j(DatabaseManagementService dbms, URI uri) {
    this.dbms = dbms;
    this.uri = uri;
  }

  /// Starts on the store in `home/neo4j`, made where there is none.
  static EmbeddedNeo4j start(Path home) {
    Path store = home.resolve("neo4j");
    prepare(home, store);
    DatabaseManagementService dbms;
    try {
      dbms = builder(store).build();
    } catch (RuntimeException e) {
      throw StoreFailure.explain(home, e);
    }
    try {
      var database = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
      if (!database.isAvailable(START_LIMIT.toMillis())) {
        throw StoreFailure.explain(home, StoreFailure.causeIn(database));
      }
      var port =
          database
              .getDependencyResolver()
              .resolveDependency(ConnectorPortRegister.class)
              .getLocalAddress(ConnectorType.BOLT);
      return new EmbeddedNeo4j(dbms, URI.create("bolt://localhost:" + port.getPort()));
    } catch (RuntimeException e) {
      dbms.shutdown();
      throw e instanceof GraphUnavailableException ? e : StoreFailure.explain(home, e);
    }
  }

  @Override
  public URI uri() {
    return uri;
  }

  @Override
  public AuthToken auth() {
    return AuthTokens.none();
  }

  @Override
  public String database() {
    return GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
  }

  @Override
  public void close() {
    dbms.shutdown();
  }

  private static void prepare(Path home, Path store) {
    try {
      StoreSwap.finish(home);
      Files.createDirectories(store);
      long free = Files.getFileStore(store).getUsableSpace();
      if (free < LEAST_FREE_BYTES) {
        throw new GraphUnavailableException(
            "The disk of %s is full (%d MiB free): free at least %d MiB, or set PAPERGRAPH_HOME to a folder on another disk"
                .formatted(
                    home,
                    ByteUnit.Byte.toMebiBytes(free),
                    ByteUnit.Byte.toMebiBytes(LEAST_FREE_BYTES)));
      }
    } catch (IOException e) {
      throw new GraphUnavailableException(
          "PaperGraph cannot write to %s (%s): make it writable, or set PAPERGRAPH_HOME to a folder that is"
              .formatted(home, e),
          e);
    }
  }

  private static DatabaseManagementServiceBuilder builder(Path store) {
    return new DatabaseManagementServiceBuilder(store)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUTDOWN_WAIT)
        .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUTDOWN_WAIT)
        .setConfig(
            GraphDatabaseSettings.pagecache_memory, MemoryBudget.ofThisMachine().pageCacheBytes())
        // A log file of 256 MiB made in advance is more than most stores here hold.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, SHUTDOWN_WAIT)
        .setConfig(GraphDatabaseSettings.udc_enabled, false);
  }
}
