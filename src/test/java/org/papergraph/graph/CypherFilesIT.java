package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/// What holds for every statement that the program runs.
class CypherFilesIT {
  private static final Pattern HEADER =
      Pattern.compile("\\A// \\p{Lu}[^\\n]+\\.\\n// :param (\\{[^\\n]*\\})\\n");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Pattern CONSTANT = Pattern.compile("Cypher\\.named\\(\\s*\"([^\"]+)\"\\)");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ANSWERS_IN_JAVA = Path.of("src/test/java/org/papergraph/graph/read");

  @BeforeAll
  static void loadTheTinyGraph() {
    SharedNeo4j.load("/graph/tiny.cypher");
  }

  static List<String> names() {
    return Stream.concat(names("read"), names("write")).toList();
  }

  static List<String> readNames() {
    return names("read").toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void usesTheParametersOfItsHeaderAndExplainsWithoutAWarning(String name) {
    String statement = Cypher.named(name).text();
    Map<String, Object> parameters = parameters(statement);
    assertThat(parametersIn(statement)).isEqualTo(parameters.keySet());
    var plan =
        SharedNeo4j.driver()
            .executableQuery("EXPLAIN " + statement)
            .withParameters(parameters)
            .execute()
            .summary();
    assertThat(plan.gqlStatusObjects())
        .noneMatch(
            status -> status.gqlStatus().startsWith("01") || status.gqlStatus().startsWith("03"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isNamedByExactlyOneConstant(String name) {
    List<String> constants =
        texts(Path.of("src/main/java"))
            .flatMap(text -> CONSTANT.matcher(text).results())
            .map(match -> match.group(1))
            .filter(name::equals)
            .toList();
    assertThat(constants).containsExactly(name);
  }

  @ParameterizedTest
  @MethodSource("readNames")
  void answersOnTheTinyGraphAsItsGoldenFileSays(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    if (!Files.exists(golden)) {
      assertThat(texts(ANSWERS_IN_JAVA))
          .as("%s, or a test in %s that quotes the name", golden, ANSWERS_IN_JAVA)
          .anyMatch(test -> test.contains("\"" + name + "\""));
      return;
    }
    String statement = Cypher.named(name).text();
    String rows =
        SharedNeo4j.driver()
            .executableQuery(statement)
            .withParameters(parameters(statement))
            .execute()
            .records()
            .stream()
            .map(CypherFilesIT::row)
            .collect(Collectors.joining());
    assertThat(rows).isEqualTo(Files.readString(golden));
  }

  /// A line for each row: its cells, a node or map by its id.
  private static String row(Record row) {
    return row.values().stream()
        .map(CypherFilesIT::cell)
        .collect(Collectors.joining(" | ", "", "\n"));
  }

  private static String cell(Value value) {
    TypeSystem types = TypeSystem.getDefault();
    if (value.hasType(types.RELATIONSHIP())) {
      return value.get("position") + " " + value.get("nameAsPrinted").asString();
    }
    if (value.hasType(types.NODE()) || value.hasType(types.MAP())) {
      return value.get("id").asString();
    }
    if (value.hasType(types.FLOAT())) {
      // Scores differ in their last digits from one version of Lucene to the next.
      return "%.1f".formatted(value.asDouble());
    }
    return String.valueOf(value.asObject());
  }

  private static Map<String, Object> parameters(String statement) {
    Matcher header = HEADER.matcher(statement);
    assertThat(header.find()).as("one sentence, then the parameters").isTrue();
    return SharedNeo4j.driver()
        .executableQuery("RETURN " + header.group(1) + " AS parameters")
        .execute()
        .records()
        .getFirst()
        .get("parameters")
        .asMap();
  }

  private static Set<String> parametersIn(String statement) {
    return PARAMETER
        .matcher(statement)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(String folder) {
    return files(Path.of("cypher", folder))
        .map(file -> folder + "/" + file.getFileName().toString().replace(".cypher", ""));
  }

  private static Stream<String> texts(Path folder) {
    return files(folder)
        .filter(file -> file.toString().endsWith(".java"))
        .map(file -> {
          try {
            return Files.readString(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
