package org.papergraph.graph.read;

/// The order of authors: most papers first, or by name; then by id.
public enum AuthorOrder {
  PAPERS,
  NAME
}
