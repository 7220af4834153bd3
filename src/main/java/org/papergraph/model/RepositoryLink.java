package org.papergraph.model;

import org.jspecify.annotations.Nullable;

/// A paper's link to a repository.
///
/// @param path the place in the repository that the link names (`tree/main/ROSLLM`), if any
/// @param foundIn where the source found it; null where it does not tell
/// @param official whether the source says that the repository is the authors' own; null where it
///   does not tell
public record RepositoryLink(
    RepositoryName repository,
    @Nullable String path,
    @Nullable FoundIn foundIn,
    @Nullable Boolean official) {

  /// A link of which the source tells no more than the place.
  public RepositoryLink(RepositoryName repository, @Nullable String path) {
    this(repository, path, null, null);
  }

  public RepositoryLink withOrigin(@Nullable FoundIn foundIn, @Nullable Boolean official) {
    return new RepositoryLink(repository, path, foundIn, official);
  }
}
