package org.papergraph.graph.read;

import org.neo4j.driver.types.MapAccessor;
import org.papergraph.model.RepositoryKind;

/// A repository as it was read.
///
/// @param key what its spellings have in common: the key by which repositories are sorted
/// @param paperCount how many papers link to it
public record RepositoryNode(
    String id,
    String host,
    String owner,
    String name,
    String fullName,
    String url,
    RepositoryKind kind,
    String key,
    int paperCount)
    implements GraphNode {

  /// Of a map of the node's properties and `paperCount`.
  public static RepositoryNode of(MapAccessor repository) {
    return new RepositoryNode(
        repository.get("id").asString(),
        repository.get("host").asString(),
        repository.get("owner").asString(),
        repository.get("name").asString(),
        repository.get("fullName").asString(),
        repository.get("url").asString(),
        RepositoryKind.valueOf(repository.get("kind").asString()),
        repository.get("key").asString(),
        repository.get("paperCount").asInt());
  }
}
