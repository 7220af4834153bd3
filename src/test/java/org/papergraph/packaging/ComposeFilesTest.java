package org.papergraph.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// What can be told of the compose files without an engine.
class ComposeFilesTest {
  private static final Path DOCKER = Path.of("docker");
  private static final Pattern NEO4J_VERSION =
      Pattern.compile("<neo4j\\.version>(.+?)</neo4j\\.version>");

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.neo4j.yaml"})
  void theAppWritesOnlyToItsVolumeAndToTmp(String file) throws IOException {
    Map<String, Object> app = service(file, "papergraph");

    assertThat(app).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
    assertThat(app.get("tmpfs"))
        .asInstanceOf(list(String.class))
        .allMatch(mount -> mount.startsWith("/tmp:exec"));
    assertThat(app.get("volumes"))
        .asInstanceOf(list(String.class))
        .allMatch(mount -> mount.endsWith(":/data"));
    assertThat(Files.readString(DOCKER.resolve("Dockerfile")))
        .contains("ENV PAPERGRAPH_HOME=/data", "USER 10001:10001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.neo4j.yaml"})
  void everyPortIsOpenToThisMachineOnly(String file) throws IOException {
    services(file)
        .forEach((name, service) ->
            assertThat(map(service).get("ports"))
                .as(name)
                .asInstanceOf(list(String.class))
                .allMatch(port -> port.startsWith("127.0.0.1:")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.neo4j.yaml"})
  void healthIsAskedByTheScriptThatTheImageHolds(String file) throws IOException {
    assertThat(map(service(file, "papergraph").get("healthcheck")))
        .containsEntry("test", List.of("CMD", "/app/healthy"));
    assertThat(Files.readString(DOCKER.resolve("Dockerfile"))).contains("docker/healthy");
    assertThat(Files.isExecutable(DOCKER.resolve("healthy"))).isTrue();
  }

  @Test
  void theServerIsTheVersionThatIsEmbedded() throws IOException {
    var embedded = NEO4J_VERSION.matcher(Files.readString(Path.of("pom.xml")));

    assertThat(embedded.find()).isTrue();
    assertThat(service("compose.neo4j.yaml", "neo4j"))
        .containsEntry("image", "neo4j:" + embedded.group(1) + "-community");
  }

  @Test
  void theAppFindsTheServerAndWaitsForIt() throws IOException {
    Map<String, Object> app = service("compose.neo4j.yaml", "papergraph");

    assertThat(app)
        .containsEntry("depends_on", Map.of("neo4j", Map.of("condition", "service_healthy")));
    assertThat(map(app.get("environment")))
        .containsEntry("NEO4J_URI", "neo4j://neo4j:7687")
        .containsOnlyKeys("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "PAPERGRAPH_SAMPLE");
  }

  private static Map<String, Object> services(String file) throws IOException {
    return map(map(new Yaml().load(Files.readString(DOCKER.resolve(file)))).get("services"));
  }

  private static Map<String, Object> service(String file, String name) throws IOException {
    return map(services(file).get(name));
  }

  @SuppressWarnings("unchecked") // a YAML mapping whose keys are strings
  private static Map<String, Object> map(@Nullable Object yaml) {
    assertThat(yaml).isInstanceOf(Map.class);
    return (Map<String, Object>) Objects.requireNonNull(yaml);
  }
}
