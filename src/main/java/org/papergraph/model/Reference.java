package org.papergraph.model;

import org.jspecify.annotations.Nullable;

/// An entry of a paper's reference list.
///
/// @param raw the entry as printed, where the source has it
public record Reference(PaperIds ids, @Nullable String title, @Nullable String raw) {}
