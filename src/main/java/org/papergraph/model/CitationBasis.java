package org.papergraph.model;

/// By what a reference was found to be of a paper, the surest first.
public enum CitationBasis {
  ARXIV_ID,
  DOI,
  /// An identifier of another scheme.
  IDENTIFIER,
  /// The title, with the first author and the year where they are known.
  TITLE;

  /// What kind of key this is.
  public static CitationBasis of(String key) {
    if (key.startsWith("arxiv:")) {
      return ARXIV_ID;
    }
    if (key.startsWith("doi:")) {
      return DOI;
    }
    return key.startsWith("title:") ? TITLE : IDENTIFIER;
  }
}
