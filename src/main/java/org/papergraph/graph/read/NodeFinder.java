package org.papergraph.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.papergraph.graph.Cypher;
import org.springframework.stereotype.Component;

/// Finds nodes by their ids; an absorbed id answers with its survivor.
@Component
public class NodeFinder {
  private static final Cypher PAPERS = Cypher.named("read/papers-by-id");
  private static final Cypher AUTHORS = Cypher.named("read/authors-by-id");
  private static final Cypher CATEGORIES = Cypher.named("read/categories-by-id");
  private static final Cypher REPOSITORIES = Cypher.named("read/repositories-by-id");

  private final CypherReader reader;

  NodeFinder(CypherReader reader) {
    this.reader = reader;
  }

  public Optional<PaperNode> findPaper(String id) {
    return Optional.ofNullable(papers(List.of(id)).get(id));
  }

  public Optional<AuthorNode> findAuthor(String id) {
    return Optional.ofNullable(authors(List.of(id)).get(id));
  }

  /// Papers by the ids that were asked for; what no node has is absent.
  public Map<String, PaperNode> papers(Collection<String> ids) {
    return byId(PAPERS, ids, "paper", PaperNode::of);
  }

  public Map<String, AuthorNode> authors(Collection<String> ids) {
    return byId(AUTHORS, ids, "author", AuthorNode::of);
  }

  /// Categories by their ids. One of arXiv's is known before the first paper is in it.
  public Map<String, CategoryNode> categories(Collection<String> ids) {
    Map<String, CategoryNode> categories = byId(CATEGORIES, ids, "category", CategoryNode::of);
    for (String id : ids) {
      CategoryNode.ofTaxonomy(id).ifPresent(empty -> categories.putIfAbsent(id, empty));
    }
    return categories;
  }

  public Map<String, RepositoryNode> repositories(Collection<String> ids) {
    return byId(REPOSITORIES, ids, "repository", RepositoryNode::of);
  }

  /// Nodes of any kind by the ids that were asked for: one statement for each kind among them.
  public Map<String, GraphNode> nodes(Collection<String> ids) {
    Map<String, GraphNode> nodes = new HashMap<>();
    nodes.putAll(papers(of("paper:", ids)));
    nodes.putAll(authors(of("author:", ids)));
    nodes.putAll(categories(of("category:", ids)));
    nodes.putAll(repositories(of("repository:", ids)));
    return nodes;
  }

  private static List<String> of(String prefix, Collection<String> ids) {
    return ids.stream().filter(id -> id.startsWith(prefix)).distinct().toList();
  }

  private <T> Map<String, T> byId(
      Cypher statement, Collection<String> ids, String column, Function<Value, T> node) {
    Map<String, T> nodes = new HashMap<>();
    if (!ids.isEmpty()) {
      reader
          .list(
              statement,
              Map.of("ids", List.copyOf(ids)),
              row -> Map.entry(row.get("asked").asString(), node.apply(row.get(column))))
          .forEach(found -> nodes.put(found.getKey(), found.getValue()));
    }
    return nodes;
  }
}
