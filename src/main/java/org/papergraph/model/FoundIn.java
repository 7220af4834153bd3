package org.papergraph.model;

/// Where a source found a paper's link to a repository.
public enum FoundIn {
  ABSTRACT,
  /// In the authors' comment on their paper.
  COMMENT,
  /// In a field of the source that is meant for it.
  PAGE_FIELD,
  /// In a list of links between papers and code.
  LINK_DUMP
}
