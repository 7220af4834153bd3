package org.papergraph.harvest;

import java.nio.file.Path;

/// What came of a harvest, with what came before it was broken off.
///
/// @param captures the folder that holds them
/// @param papers that they tell of
public record HarvestResult(Scope scope, Path captures, long papers) {}
