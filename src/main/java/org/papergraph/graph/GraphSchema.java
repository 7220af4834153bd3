package org.papergraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The constraints and indexes of the store, as the files of `cypher/migrations` make them.
///
/// @param version the newest migration that the store has
public record GraphSchema(String version) {
  private static final String LOCATION = "classpath:cypher/migrations";

  /// Brings the store up to this program's schema; does nothing where it is there.
  ///
  /// @throws GraphUnavailableException if the store comes from a newer PaperGraph
  public static GraphSchema migrate(Driver driver, @Nullable String database) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan(LOCATION)
            .withResourceScanner(GraphSchema::list)
            .withDatabase(database)
            .build();
    try {
      var version = new Migrations(config, driver).apply(false);
      return new GraphSchema(version.map(Object::toString).orElse("none"));
    } catch (MigrationsException e) {
      throw new GraphUnavailableException(
          "The store's schema does not fit this PaperGraph (%s): a newer version wrote it. Run that version, or set PAPERGRAPH_HOME to a new folder and ingest again"
              .formatted(e.getMessage()),
          e);
    }
  }

  /// Looks into the one folder; the library's own scanner opens every jar of the class path, which
  /// takes seconds at each start.
  private static List<URL> list(List<String> locations) {
    List<URL> files = new ArrayList<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources(LOCATION + "/*.cypher")) {
        files.add(file.getURL());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(LOCATION + " cannot be read", e);
    }
    return files;
  }
}
