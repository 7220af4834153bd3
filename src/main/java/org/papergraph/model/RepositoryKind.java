package org.papergraph.model;

/// What a repository holds: code, or a model, data set or space (demo) on huggingface.co.
public enum RepositoryKind {
  CODE,
  MODEL,
  DATASET,
  SPACE
}
