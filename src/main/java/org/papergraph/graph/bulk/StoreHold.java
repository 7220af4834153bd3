package org.papergraph.graph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.locker.GlobalLocker;
import org.papergraph.graph.GraphUnavailableException;

/// Holds a store as Neo4j itself would, so that no other process opens it meanwhile.
public final class StoreHold implements AutoCloseable {
  private final DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
  private final GlobalLocker locker;

  private StoreHold(Path store) {
    locker = new GlobalLocker(files, Neo4jLayout.of(store));
  }

  /// Takes hold of the store, made where there is none.
  ///
  /// @param home PaperGraph's home
  /// @throws GraphUnavailableException if another process has the store
  public static StoreHold of(Path home) {
    try {
      Path store = Files.createDirectories(home.resolve("neo4j"));
      StoreHold hold = new StoreHold(store);
      hold.locker.checkLock();
      return hold;
    } catch (FileLockException e) {
      throw new GraphUnavailableException(
          "Another process holds the store in %s: stop it (a running `serve`, `ingest` or test), or set PAPERGRAPH_HOME to another folder"
              .formatted(home),
          e);
    } catch (IOException e) {
      throw new GraphUnavailableException(
          "PaperGraph cannot write to %s (%s): make it writable, or set PAPERGRAPH_HOME to a folder that is"
              .formatted(home, e),
          e);
    }
  }

  /// Whether there is a database in the store; whether anything is in it only an open one tells.
  public static boolean hasDatabase(Path home) {
    return Files.exists(
        Neo4jLayout.of(home.resolve("neo4j")).databaseLayout("neo4j").databaseDirectory());
  }

  @Override
  public void close() {
    try {
      locker.close();
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
