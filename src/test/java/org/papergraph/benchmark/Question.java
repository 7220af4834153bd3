package org.papergraph.benchmark;

import java.util.List;
import java.util.Map;

/// A question put to the program by GraphQL, and to the database by plain Cypher.
///
/// @param parameters what to ask it with, one after the other; both ways take the same names
record Question(String name, String graphQl, String cypher, List<Map<String, Object>> parameters) {
  Question {
    parameters = List.copyOf(parameters);
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException(name + ": the store holds nothing to ask about");
    }
  }

  Map<String, Object> parameters(int turn) {
    return parameters.get(Math.floorMod(turn, parameters.size()));
  }
}
