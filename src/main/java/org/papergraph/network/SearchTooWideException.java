package org.papergraph.network;

/// A search that met more authors than it may hold in memory.
public final class SearchTooWideException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SearchTooWideException(int authors) {
    super(
        "the search met more than "
            + authors
            + " authors without an answer: narrow it by maxAuthorsPerPaper, minJointPapers or"
            + " during");
  }
}
