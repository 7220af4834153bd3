package org.papergraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// The constraints and indexes of the store, as the files of `cypher/migrations` make them.
///
/// @param version the newest migration that the store has
public record GraphSchema(String version) {

  /// Brings the store up to this program's schema; does nothing where it is there.
  ///
  /// @throws GraphUnavailableException if the store comes from a newer PaperGraph
  public static GraphSchema migrate(Driver driver, @Nullable String database) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
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
}
