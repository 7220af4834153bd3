package org.papergraph.api;

/// What an answer does not show, as the schema's `Hidden` describes it.
public record Hidden(int byLimit, int byMegaPaper, int byWeight, int byLowConfidence) {}
