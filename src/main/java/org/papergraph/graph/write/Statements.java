package org.papergraph.graph.write;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.graph.Cypher;

/// Runs statements in one transaction.
record Statements(TransactionContext transaction) {

  /// Runs a statement on rows, unless there are none.
  void runRows(Cypher statement, Stream<Map<String, Object>> rows) {
    List<Map<String, Object>> all = rows.toList();
    if (!all.isEmpty()) {
      run(statement, Map.of("rows", all));
    }
  }

  void run(Cypher statement, Map<String, Object> parameters) {
    transaction.run(statement.text(), parameters).consume();
  }

  <T> List<T> list(Cypher statement, Map<String, Object> parameters, Function<Record, T> row) {
    return transaction.run(statement.text(), parameters).list(row);
  }
}
