package org.papergraph.load;

/// What papers contribute to joins.
enum Side {
  /// An authorship to its author.
  AUTHORS,
  CATEGORIES,
  REPOSITORIES,
  CAPTURES,
  /// An identifier that a paper has or waits for.
  IDENTIFIERS,
  /// A key by which references can name the paper.
  KEY_OWNERS,
  /// A key by which an entry of its reference list names another.
  REFERENCES
}
