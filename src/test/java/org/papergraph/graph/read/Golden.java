package org.papergraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.types.TypeSystem;
import org.papergraph.graph.Cypher;
import org.papergraph.graph.SharedNeo4j;

/// A statement's answer on the tiny graph, its rows in order, a node or map of one by its id.
final class Golden {
  private static final TypeSystem TYPES = TypeSystem.getDefault();

  private Golden() {}

  /// Asserts that a statement answers with exactly these rows, and without a warning.
  static void assertRows(String statement, Map<String, ?> parameters, String... rows) {
    EagerResult result =
        SharedNeo4j.driver()
            .executableQuery(Cypher.named(statement).text())
            .withParameters(Map.copyOf(parameters))
            .execute();
    assertThat(result.summary().gqlStatusObjects())
        .extracting(GqlStatusObject::gqlStatus)
        .as("%s: done or no data, and no warning", statement)
        .containsAnyOf("00000", "02000")
        .hasSize(1);
    assertThat(result.records().stream().map(Golden::row)).as(statement).containsExactly(rows);
  }

  private static String row(Record row) {
    return row.values().stream().map(Golden::cell).collect(Collectors.joining(" | "));
  }

  private static String cell(Value value) {
    if (value.hasType(TYPES.NODE()) || value.hasType(TYPES.MAP())) {
      return value.get("id").asString();
    }
    if (value.hasType(TYPES.LIST())) {
      List<String> cells = value.asList(Golden::cell);
      return "[" + String.join(", ", cells) + "]";
    }
    return value.hasType(TYPES.STRING())
        ? value.asString().replace("\n", "\\n")
        : value.asObject() == null ? "null" : value.asObject().toString();
  }
}
