package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

class EmbeddedNeo4jIT {
  @TempDir Path home;

  @Test
  void aSecondOpenOfAStoreSaysThatAnotherProcessHoldsIt() {
    try (var first = EmbeddedNeo4j.start(home)) {
      assertThat(first.uri().getHost()).isEqualTo("localhost");
      assertThatExceptionOfType(GraphUnavailableException.class)
          .isThrownBy(() -> EmbeddedNeo4j.start(home))
          .withMessageContaining("Another process holds the store in " + home);
    }
  }

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    GraphServer running = EmbeddedNeo4j.start(home);
    try (var driver = GraphDatabase.driver(running.uri(), running.auth())) {
      GraphSchema.migrate(driver, running.database());
      driver.executableQuery("CREATE (:Paper {id: 'paper:x'})").execute();
    }
    running.close();

    try (var server = EmbeddedNeo4j.start(home);
        var driver = GraphDatabase.driver(server.uri(), server.auth())) {
      assertThat(GraphSchema.migrate(driver, server.database()).version()).isEqualTo("0004");
      var papers = driver.executableQuery("MATCH (p:Paper) RETURN p.id AS id").execute().records();
      assertThat(papers).extracting(row -> row.get("id").asString()).containsExactly("paper:x");
    }
  }

  @Test
  void aStoreWithANewerSchemaIsRefusedWithWhatToDo() {
    try (var server = EmbeddedNeo4j.start(home);
        var driver = GraphDatabase.driver(server.uri(), server.auth())) {
      GraphSchema.migrate(driver, server.database());
      driver
          .executableQuery(
              """
              MATCH (last:__Neo4jMigration {version: '0004'})
              CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'x', connectedAs: 'x'}]->
                (:__Neo4jMigration {version: '0999', description: 'Of the future', type: 'CYPHER', source: 'V0999__Of_the_future.cypher', checksum: '1'})
              """)
          .execute();
      assertThatExceptionOfType(GraphUnavailableException.class)
          .isThrownBy(() -> GraphSchema.migrate(driver, server.database()))
          .withMessageContaining("a newer version wrote it");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenSaysSo() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    assertThatExceptionOfType(GraphUnavailableException.class)
        .isThrownBy(() -> EmbeddedNeo4j.start(file))
        .withMessageContaining("PaperGraph cannot write to " + file);
  }

  @Test
  void aServerThatDoesNotAnswerSaysWhatToDo() {
    var settings = new GraphSettings.External(URI.create("bolt://localhost:1"), "neo4j", "", null);
    assertThatExceptionOfType(GraphUnavailableException.class)
        .isThrownBy(() -> GraphServer.open(settings))
        .withMessageContaining("No Neo4j answers at bolt://localhost:1");
  }

  @Test
  void theSameGraphIsReachedAsAnExternalServer() {
    var settings = new GraphSettings.External(URI.create(SharedNeo4j.uri()), "neo4j", "", "neo4j");
    try (var server = GraphServer.open(settings)) {
      assertThat(server.uri()).hasToString(SharedNeo4j.uri());
    }
  }

  @Test
  void aServerThatIsTooOldIsRefused() {
    var uri = URI.create("bolt://old:7687");
    assertThatExceptionOfType(GraphUnavailableException.class)
        .isThrownBy(() -> ExternalNeo4j.checkVersion(uri, "4.4.38"))
        .withMessage("bolt://old:7687 runs Neo4j 4.4.38: PaperGraph needs 5.26 or newer");
    ExternalNeo4j.checkVersion(uri, "5.26.0");
    ExternalNeo4j.checkVersion(uri, "2026.08.1");
    ExternalNeo4j.checkVersion(uri, "5.27-aura");
  }
}
