package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.api.relay.PageRequest;
import org.papergraph.graph.read.GraphNode;
import org.papergraph.graph.read.NodeFinder;
import org.papergraph.graph.read.StatisticsFinder;
import org.papergraph.graph.read.StatisticsFinder.GraphStatistics;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Answers for nodes of any kind and for the graph as a whole.
@Controller
class NodeController {
  private final NodeFinder nodes;
  private final StatisticsFinder statistics;

  NodeController(NodeFinder nodes, StatisticsFinder statistics) {
    this.nodes = nodes;
    this.statistics = statistics;
  }

  @QueryMapping
  @Nullable GraphNode node(@Argument String id) {
    return nodes.nodes(List.of(id)).get(id);
  }

  @QueryMapping
  List<@Nullable GraphNode> nodes(@Argument List<String> ids) {
    if (ids.size() > PageRequest.MAX) {
      throw new BadArgumentException(
          "ids: %d are more than %d: ask for them in several queries"
              .formatted(ids.size(), PageRequest.MAX));
    }
    Map<String, GraphNode> found = nodes.nodes(ids);
    List<@Nullable GraphNode> inOrder = new ArrayList<>(ids.size());
    ids.forEach(id -> inOrder.add(found.get(id)));
    return inOrder;
  }

  @QueryMapping
  GraphStatistics statistics() {
    return statistics.find();
  }
}
