package org.papergraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// Turns what Neo4j throws about a store into what a user can do about it.
final class StoreFailure {
  private StoreFailure() {}

  /// Why a database did not become available, as the server remembers it.
  static Throwable causeIn(GraphDatabaseAPI database) {
    DatabaseStateService<?> states =
        database.getDependencyResolver().resolveDependency(DatabaseStateService.class);
    return states
        .causeOfFailure(database.databaseId())
        .orElseGet(
            () -> new IllegalStateException("the database did not become available in time"));
  }

  static GraphUnavailableException explain(Path home, Throwable failure) {
    List<Throwable> causes = causes(failure);
    if (causes.stream().anyMatch(FileLockException.class::isInstance)) {
      return new GraphUnavailableException(
          "Another process holds the store in %s: stop it (a running `serve`, `ingest` or test), or set PAPERGRAPH_HOME to another folder"
              .formatted(home),
          failure);
    }
    if (mentions(causes, "No space left on device")) {
      return new GraphUnavailableException(
          "The disk of %s is full: free some space, or set PAPERGRAPH_HOME to a folder on another disk"
              .formatted(home),
          failure);
    }
    if (mentions(causes, "store version", "StoreVersion", "newer version", "not supported")) {
      return new GraphUnavailableException(
          "The store in %s was written by another version of Neo4j (%s): run the PaperGraph version that wrote it, or set PAPERGRAPH_HOME to a new folder and ingest again"
              .formatted(home, last(causes)),
          failure);
    }
    return new GraphUnavailableException(
        "The store in %s cannot be opened (%s): its log is %s"
            .formatted(home, last(causes), home.resolve("neo4j/logs/debug.log")),
        failure);
  }

  private static boolean mentions(List<Throwable> causes, String... words) {
    return causes.stream()
        .map(cause -> cause.getClass().getSimpleName() + ": " + cause.getMessage())
        .anyMatch(text -> List.of(words).stream().anyMatch(text::contains));
  }

  private static String last(List<Throwable> causes) {
    Throwable last = causes.getLast();
    return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable t = failure; t != null && !causes.contains(t); t = t.getCause()) {
      causes.add(t);
    }
    return causes;
  }
}
