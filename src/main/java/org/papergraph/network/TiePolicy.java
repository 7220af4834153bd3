package org.papergraph.network;

import java.util.Set;

/// Which papers make a tie, and which ties and authors count.
///
/// @param maxAuthorsPerPaper papers of more authors make no tie
/// @param minJointPapers ties of fewer joint papers do not count
/// @param avoided authors through whom nothing passes
public record TiePolicy(int maxAuthorsPerPaper, int minJointPapers, Set<String> avoided) {
  /// Every tie counts.
  public static final TiePolicy EVERY_TIE = new TiePolicy(Integer.MAX_VALUE, 1, Set.of());

  public TiePolicy {
    if (maxAuthorsPerPaper < 2) {
      throw new IllegalArgumentException(
          "maxAuthorsPerPaper is " + maxAuthorsPerPaper + ": a tie needs at least 2");
    }
    if (minJointPapers < 1) {
      throw new IllegalArgumentException(
          "minJointPapers is " + minJointPapers + ": a tie needs at least 1");
    }
    avoided = Set.copyOf(avoided);
  }

  boolean admits(Byline byline) {
    return byline.authorCount() <= maxAuthorsPerPaper;
  }

  boolean admits(Tie tie) {
    return tie.jointPapers() >= minJointPapers;
  }
}
