package org.papergraph.api.topics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.NodeFinder;
import org.papergraph.graph.read.TopicNode;
import org.papergraph.model.ArxivTaxonomy;
import org.springframework.stereotype.Component;

/// Finds the topics whom arguments name; an alias means its canonical category, an absorbed id its
/// survivor.
@Component
class TopicLookup {
  private static final String ARXIV = "category:arxiv:";

  private final NodeFinder nodes;

  TopicLookup(NodeFinder nodes) {
    this.nodes = nodes;
  }

  /// The topics of the ids that an argument gave, each once, in order.
  ///
  /// @throws BadArgumentException that names an id which no topic has
  List<TopicNode> named(String argument, List<String> ids) {
    Map<String, CategoryNode> found =
        nodes.categories(ids.stream().map(TopicLookup::canonical).distinct().toList());
    Set<TopicNode> topics = new LinkedHashSet<>();
    for (String id : ids) {
      CategoryNode topic = found.get(canonical(id));
      if (topic == null) {
        throw new BadArgumentException(
            "%s: no topic has the id \"%s\": find ids by category(code:) or categories"
                .formatted(argument, id));
      }
      topics.add(topic);
    }
    return List.copyOf(topics);
  }

  private static String canonical(String id) {
    return id.startsWith(ARXIV)
        ? ARXIV + ArxivTaxonomy.canonical(id.substring(ARXIV.length()))
        : id;
  }
}
