package org.papergraph.topics;

import java.time.LocalDate;

/// A time in which a topic was far more frequent than over its whole series.
///
/// @param from the first day of its first period
/// @param to the last day of its last period
/// @param weight how much likelier the burst makes the papers seen: the sum of σ(0) − σ(1) over its
///   periods, in natural logarithms
public record Burst(LocalDate from, LocalDate to, double weight) {}
