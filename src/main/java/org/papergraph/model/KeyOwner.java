package org.papergraph.model;

import org.jspecify.annotations.Nullable;

/// A paper that has a key by which references name papers.
///
/// @param key as in [PaperReference#keys]
/// @param answers whether the paper is the one that answers with the key, where several claim it
/// @param firstAuthor as printed, told only where the key is a title
/// @param year of its first version, told only where the key is a title
public record KeyOwner(
    String key,
    String paperId,
    boolean answers,
    @Nullable String firstAuthor,
    @Nullable Integer year) {}
