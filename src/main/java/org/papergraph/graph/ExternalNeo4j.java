package org.papergraph.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/// A Neo4j server, cluster or Aura that somebody else runs.
public final class ExternalNeo4j implements GraphServer {
  /// The oldest version whose Cypher the statements are written for: the 5 LTS release.
  private static final int[] OLDEST = {5, 26};

  private final GraphSettings.External settings;

  private ExternalNeo4j(GraphSettings.External settings) {
    this.settings = settings;
  }

  /// Checks that the server answers, lets us in, has the database and is new enough.
  static ExternalNeo4j connect(GraphSettings.External settings) {
    var server = new ExternalNeo4j(settings);
    try (Driver driver = GraphDatabase.driver(settings.uri(), server.auth());
        var session = driver.session(sessionConfig(settings.database()))) {
      checkVersion(settings.uri(), session.run(VERSION.text()).single().get("version").asString());
      return server;
    } catch (AuthenticationException e) {
      throw new GraphUnavailableException(
          "%s does not let \"%s\" in: check NEO4J_USERNAME and NEO4J_PASSWORD"
              .formatted(settings.uri(), settings.username()),
          e);
    } catch (ClientException e) {
      throw new GraphUnavailableException(
          "%s refuses (%s): check NEO4J_DATABASE (\"%s\")"
              .formatted(
                  settings.uri(),
                  e.getMessage(),
                  settings.database() == null ? "not set" : settings.database()),
          e);
    } catch (Neo4jException | IllegalArgumentException e) {
      throw new GraphUnavailableException(
          "No Neo4j answers at %s (%s): start it, correct NEO4J_URI, or unset NEO4J_URI to use the embedded Neo4j"
              .formatted(settings.uri(), e.getMessage()),
          e);
    }
  }

  @Override
  public URI uri() {
    return settings.uri();
  }

  @Override
  public AuthToken auth() {
    return settings.password().isEmpty()
        ? AuthTokens.none()
        : AuthTokens.basic(settings.username(), settings.password());
  }

  @Override
  public @Nullable String database() {
    return settings.database();
  }

  @Override
  public void close() {
    // It is not ours to stop.
  }

  private static final Cypher VERSION = Cypher.named("read/server-version");

  static void checkVersion(URI uri, String version) {
    String[] parts = version.split("[.-]", -1);
    int major = Integer.parseInt(parts[0]);
    int minor = parts.length > 1 && parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) : 0;
    if (major < OLDEST[0] || (major == OLDEST[0] && minor < OLDEST[1])) {
      throw new GraphUnavailableException(
          "%s runs Neo4j %s: PaperGraph needs %d.%d or newer"
              .formatted(uri, version, OLDEST[0], OLDEST[1]));
    }
  }

  private static SessionConfig sessionConfig(@Nullable String database) {
    return database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
  }
}
