package org.papergraph.network;

/// An author on one paper.
///
/// @param confidence how sure it is that the name on the paper is this author, 0 to 1
public record Signer(String author, double confidence) {
  public Signer {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "the confidence of " + author + " is not between 0 and 1: " + confidence);
    }
  }
}
