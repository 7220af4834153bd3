package org.papergraph.source.arxivjp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;

/// A post's parts before their meaning is read.
///
/// @param place where people find it: `post-1003`, `line 31`
/// @param body the lines from the first label on
/// @param defect why it cannot be a record, where its frame tells
record RawPost(
    String place,
    @Nullable String title,
    List<Line> body,
    List<Category> categories,
    @Nullable String defect) {
  static final String CUT_OFF = "is cut off: the page ends before the post does";

  RawPost {
    body = List.copyOf(body);
    categories = List.copyOf(categories);
  }

  static RawPost defective(String place, @Nullable String title, String defect) {
    return new RawPost(place, title, List.of(), List.of(), defect);
  }
}
