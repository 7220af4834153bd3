package org.papergraph.source.arxiv;

import org.jspecify.annotations.Nullable;

/// An entry of a list of authors before it is known whether a person, a collaboration or a
/// separator stands there.
record PrintedAuthor(String name, @Nullable String affiliation) {

  /// A name in the parts that arXiv tells apart, each of which may be blank.
  static PrintedAuthor of(String last, String first, String suffix, @Nullable String affiliation) {
    return new PrintedAuthor(String.join(" ", first, last, suffix), affiliation);
  }

  /// `Last, First` or `Last, Jr., First`; another text is a name as it stands.
  static PrintedAuthor inverted(String printed) {
    String[] parts = printed.split(",", -1);
    return switch (parts.length) {
      case 2 -> of(parts[0], parts[1], "", null);
      case 3 -> of(parts[0], parts[2], parts[1], null);
      default -> new PrintedAuthor(printed, null);
    };
  }
}
