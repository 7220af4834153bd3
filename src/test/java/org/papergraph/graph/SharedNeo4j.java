package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/// The one embedded Neo4j that all tests of this JVM share, with the migrations applied.
///
/// A Spring test uses it through the property `NEO4J_URI`: [#uri].
public final class SharedNeo4j {
  private static final Path HOME = temporaryHome();
  private static final GraphServer SERVER = EmbeddedNeo4j.start(HOME);
  private static final Driver DRIVER = GraphDatabase.driver(SERVER.uri(), SERVER.auth());

  static {
    GraphSchema.migrate(DRIVER, SERVER.database());
    Runtime.getRuntime().addShutdownHook(new Thread(SharedNeo4j::stop));
  }

  private SharedNeo4j() {}

  public static String uri() {
    return SERVER.uri().toString();
  }

  public static Driver driver() {
    return DRIVER;
  }

  /// Removes every node but the record of the migrations.
  public static void clear() {
    run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    awaitTextIndexes();
  }

  /// Clears, then runs the statements of a file on the test class path, each ended by `;`.
  public static void load(String resource) {
    clear();
    for (String statement : read(resource).split(";\\s*(?:\\R|$)")) {
      if (!statement.isBlank()) {
        run(statement);
      }
    }
    awaitTextIndexes();
  }

  /// Full-text indexes follow a commit a moment later.
  public static void awaitTextIndexes() {
    run("CALL db.awaitIndexes(60)");
    run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  }

  private static void run(String statement) {
    DRIVER.executableQuery(statement).withParameters(Map.of()).execute();
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(SharedNeo4j.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("papergraph-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop() {
    DRIVER.close();
    SERVER.close();
    FileSystemUtils.deleteRecursively(HOME.toFile());
  }
}
