package org.papergraph.api.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.papergraph.api.error.BadArgumentException;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.NodeFinder;
import org.springframework.stereotype.Component;

/// Finds the authors whom arguments name; an absorbed id means its survivor.
@Component
class AuthorLookup {
  private final NodeFinder nodes;

  AuthorLookup(NodeFinder nodes) {
    this.nodes = nodes;
  }

  /// The authors of the ids that an argument gave, each once, in order.
  ///
  /// @throws BadArgumentException that names an id which no author has
  List<AuthorNode> named(String argument, Collection<String> ids) {
    Map<String, AuthorNode> found = nodes.authors(ids);
    List<AuthorNode> authors = new ArrayList<>();
    for (String id : ids) {
      AuthorNode author = found.get(id);
      if (author == null) {
        throw new BadArgumentException(
            "%s: no author has the id \"%s\": find ids by authorsByName".formatted(argument, id));
      }
      if (!authors.contains(author)) {
        authors.add(author);
      }
    }
    return authors;
  }

  /// The authors of ids that were just read, by id.
  Map<String, AuthorNode> byId(Collection<String> ids) {
    return nodes.authors(ids);
  }
}
