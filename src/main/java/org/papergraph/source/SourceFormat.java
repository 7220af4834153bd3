package org.papergraph.source;

/// A format that the program reads.
///
/// The members are listed in `META-INF/services/org.papergraph.source.SourceFormat` and asked in
/// that order: a new format is a package and a line there.
public interface SourceFormat {

  /// What it reads, as the message about an unknown file lists it: `arxiv.jp pages (HTML, text)`.
  String description();

  /// Whether a capture that begins so is in this format. A page that nobody recognises by its
  /// beginning is shown once more as a whole.
  boolean recognises(Preview preview);

  SourceParser parser();
}
