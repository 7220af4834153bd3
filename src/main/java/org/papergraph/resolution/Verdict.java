package org.papergraph.resolution;

/// How sure it is that two papers of one title are one, from never to certain.
enum Verdict {
  /// They cannot be one: different arXiv ids, authors, numbers of authors or dates.
  CONTRADICTED,
  /// Nothing but a common title, and one that many papers could have.
  UNSUPPORTED,
  /// A distinctive title, and one of them tells neither authors nor their number.
  TITLE_ALONE,
  /// A distinctive title and the same number of authors, or the same day.
  SUPPORTED,
  /// The authors agree.
  CERTAIN
}
