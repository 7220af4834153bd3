package org.papergraph.model;

/// A category of a paper in the form that the source printed.
///
/// @param primary whether the source says that it is the paper's first; false where it does not
///   tell
public record Category(String code, CategoryScheme scheme, boolean primary) {
  public Category {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a category without a code");
    }
  }

  /// A printed code in the scheme to which it belongs.
  public static Category of(String code) {
    return new Category(code, CategoryScheme.of(code), false);
  }
}
