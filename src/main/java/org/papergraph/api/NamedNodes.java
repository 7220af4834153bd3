package org.papergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.NodeFinder;
import org.papergraph.graph.read.RepositoryNode;
import org.springframework.stereotype.Component;

/// Finds nodes by what people call them: a category's code, a repository's name, an id that may
/// have been absorbed.
@Component
class NamedNodes {
  private final NodeFinder nodes;

  NamedNodes(NodeFinder nodes) {
    this.nodes = nodes;
  }

  Optional<CategoryNode> category(String code) {
    return first(CategoryCode.ids(code), nodes::categories);
  }

  Optional<RepositoryNode> repository(String fullName) {
    return first(RepositoryText.ids(fullName), nodes::repositories);
  }

  /// The id of a category that a filter names; empty where it names none or an unknown one.
  Optional<String> categoryId(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(this::category).map(CategoryNode::id);
  }

  Optional<String> repositoryId(@Nullable String fullName) {
    return Optional.ofNullable(fullName).flatMap(this::repository).map(RepositoryNode::id);
  }

  Optional<String> authorId(@Nullable String id) {
    return Optional.ofNullable(id).flatMap(nodes::findAuthor).map(AuthorNode::id);
  }

  private static <T> Optional<T> first(
      List<String> ids, Function<List<String>, Map<String, T>> find) {
    Map<String, T> found = find.apply(ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).findFirst();
  }
}
