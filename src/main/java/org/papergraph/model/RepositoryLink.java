package org.papergraph.model;

import org.jspecify.annotations.Nullable;

/// A paper's link to a repository.
///
/// @param path the place in the repository that the link names (`tree/main/ROSLLM`), if any
public record RepositoryLink(RepositoryName repository, @Nullable String path) {}
