package org.papergraph.api.relay;

import org.jspecify.annotations.Nullable;

/// Where a page stands in its list.
///
/// @param hasPreviousPage whether the page was asked for by a cursor: then its place comes before
///   it
/// @param startCursor null on an empty page, as is `endCursor`
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
