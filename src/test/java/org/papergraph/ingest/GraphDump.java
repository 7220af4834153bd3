package org.papergraph.ingest;

import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.papergraph.graph.SharedNeo4j;

/// Everything that a graph holds, one line a node or relationship, sorted.
public final class GraphDump {
  private GraphDump() {}

  /// Without the server's own numbers, which depend on the order of writing.
  public static List<String> content() {
    return content(SharedNeo4j.driver());
  }

  /// The same of another graph.
  public static List<String> content(Driver driver) {
    return dump(driver, false);
  }

  /// With them: two of these are equal only if nothing was written anew.
  public static List<String> elements() {
    return dump(SharedNeo4j.driver(), true);
  }

  private static List<String> dump(Driver driver, boolean elementIds) {
    return driver
        .executableQuery(
            """
            MATCH (n) WHERE NOT n:__Neo4jMigration
            OPTIONAL MATCH (n)-[r]->(m)
            RETURN n, r, m
            """)
        .execute()
        .records()
        .stream()
        .flatMap(row -> {
          String from = node(row.get("n").asNode(), elementIds);
          return row.get("r").isNull()
              ? java.util.stream.Stream.of(from)
              : java.util.stream.Stream.of(
                  from,
                  from
                      + relationship(row.get("r").asRelationship(), elementIds)
                      + node(row.get("m").asNode(), elementIds));
        })
        .distinct()
        .sorted()
        .toList();
  }

  private static String node(Node node, boolean elementIds) {
    return "("
        + (elementIds ? node.elementId() : "")
        + node.labels()
        + new TreeMap<>(node.asMap())
        + ")";
  }

  private static String relationship(Relationship relationship, boolean elementIds) {
    return "-["
        + (elementIds ? relationship.elementId() : "")
        + relationship.type()
        + new TreeMap<>(relationship.asMap())
        + "]->";
  }
}
