package org.papergraph.graph.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.papergraph.graph.Cypher;
import org.papergraph.model.PartialDate;
import org.springframework.stereotype.Component;

/// Reads how much the graph holds.
@Component
public class StatisticsFinder {
  private static final Cypher STATISTICS = Cypher.named("read/statistics");

  private final CypherReader reader;

  StatisticsFinder(CypherReader reader) {
    this.reader = reader;
  }

  /// How much the graph holds.
  ///
  /// @param earliest the day of the oldest dated paper, `latest` that of the newest
  public record GraphStatistics(
      int papers,
      int authors,
      int authorships,
      int categories,
      int repositories,
      int captures,
      int citations,
      @Nullable PartialDate earliest,
      @Nullable PartialDate latest) {
    static GraphStatistics of(Record row) {
      return new GraphStatistics(
          row.get("papers").asInt(),
          row.get("authors").asInt(),
          row.get("authorships").asInt(),
          row.get("categories").asInt(),
          row.get("repositories").asInt(),
          row.get("captures").asInt(),
          row.get("citations").asInt(),
          Cells.date(row, "earliest"),
          Cells.date(row, "latest"));
    }
  }

  public GraphStatistics find() {
    return reader.find(STATISTICS, Map.of(), GraphStatistics::of).orElseThrow();
  }
}
