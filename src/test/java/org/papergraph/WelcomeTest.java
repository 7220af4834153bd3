package org.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.GraphSettings;

class WelcomeTest {
  @Test
  void theLineNamesTheAddressTheStoreAndTheTime() {
    Path home = Path.of("home").resolve(".papergraph");

    assertThat(Welcome.line(8080, new GraphSettings.Embedded(home), Duration.ofMillis(7251)))
        .isEqualTo(
            "PaperGraph is ready at http://localhost:8080 (GraphiQL at /graphiql), its graph in %s, after 7.3 s",
            home);
  }

  @Test
  void theLineTellsNoPassword() {
    var graph =
        new GraphSettings.External(URI.create("neo4j://db:7687"), "ada", "secret", "papers");

    assertThat(Welcome.line(80, graph, Duration.ofSeconds(3)))
        .contains("neo4j://db:7687")
        .doesNotContain("ada", "secret");
  }
}
