package org.papergraph.network;

/// What a network does not show.
///
/// @param byLimit authors who have a tie, under the policy, to a shown author nearer than the
///   depth, and for whom there was no room. What lies behind them was not looked at.
/// @param byMegaPaper ties that only papers of more than `maxAuthorsPerPaper` authors carry
/// @param byWeight ties of fewer than `minJointPapers` joint papers
public record Hidden(int byLimit, int byMegaPaper, int byWeight) {}
