package org.papergraph.graph.write;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.graph.GraphSchema;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;

/// The graph, opened for a command that writes and ends.
public final class OpenPaperStore implements AutoCloseable {
  private final GraphServer server;
  private final Driver driver;
  private final PaperStore papers;

  private OpenPaperStore(GraphServer server, Driver driver) {
    this.server = server;
    this.driver = driver;
    this.papers = new PaperStore(driver, server.database());
  }

  /// Opens the graph and brings its schema up to date.
  ///
  /// @throws org.papergraph.graph.GraphUnavailableException if that fails, with what the user can
  ///   do
  public static OpenPaperStore open(GraphSettings settings) {
    GraphServer server = GraphServer.open(settings);
    try {
      var store = new OpenPaperStore(server, GraphDatabase.driver(server.uri(), server.auth()));
      try {
        GraphSchema.migrate(store.driver, server.database());
        return store;
      } catch (RuntimeException e) {
        store.driver.close();
        throw e;
      }
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  public PaperStore papers() {
    return papers;
  }

  @Override
  public void close() {
    driver.close();
    server.close();
  }
}
