package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The statements for people in Neo4j Browser, which the program never loads.
class ExploreFilesIT {
  private static final Pattern HEADER =
      Pattern.compile("\\A// \\p{Lu}[^\\n]+\\.\\n// :param (\\{[^\\n]+\\})\\n");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  @BeforeEach
  void loadTheTinyGraph() {
    SharedNeo4j.load("/graph/tiny.cypher");
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(Path.of("cypher/explore"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void runsAsItStandsWithTheParametersOfItsHeader(Path file) throws IOException {
    String statement = Files.readString(file);
    Matcher header = HEADER.matcher(statement);
    assertThat(header.find()).as("one sentence, then the parameters").isTrue();
    Map<String, Object> parameters = parameters(header.group(1));

    var summary =
        SharedNeo4j.driver()
            .executableQuery(statement)
            .withParameters(parameters)
            .execute()
            .summary();

    assertThat(parametersIn(statement)).isEqualTo(parameters.keySet());
    assertThat(summary.gqlStatusObjects()).noneMatch(status -> status.gqlStatus().startsWith("01"));
  }

  private static Map<String, Object> parameters(String map) {
    return SharedNeo4j.driver()
        .executableQuery("RETURN " + map + " AS parameters")
        .execute()
        .records()
        .getFirst()
        .get("parameters")
        .asMap();
  }

  private static Set<String> parametersIn(String statement) {
    Set<String> names = new TreeSet<>();
    PARAMETER.matcher(statement).results().forEach(match -> names.add(match.group(1)));
    return names;
  }
}
