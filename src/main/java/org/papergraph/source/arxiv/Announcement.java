package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.XmlElement;

/// What the announcement feeds add to RSS and Atom. Their dates are those of the announcement, of
/// no version, and are not kept; their authors stand in one text.
final class Announcement {
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*arXiv:\\S{1,40}\\s+Announce Type:\\s*\\S{1,20}\\s*(?:Abstract:\\s*)?",
          Pattern.CASE_INSENSITIVE);

  private Announcement() {}

  static boolean is(XmlElement entry) {
    return entry.child("announce_type") != null;
  }

  /// @param text the abstract with what the feed sets before it
  static ArxivPaper read(XmlElement entry, @Nullable String text, ArxivPaper paper) {
    return paper
        .abstractText(text == null ? null : HEAD.matcher(text).replaceFirst(""))
        .authors(Collaborations.authorships(authors(entry)))
        .venue(entry.textOf("journal_reference"))
        .doi(entry.textOf("DOI"));
  }

  private static List<PrintedAuthor> authors(XmlElement entry) {
    List<PrintedAuthor> authors = new ArrayList<>();
    for (XmlElement creator : entry.children("creator")) {
      authors.addAll(AuthorText.split(creator.text()));
    }
    if (!authors.isEmpty()) {
      return authors;
    }
    for (XmlElement author : entry.children("author")) {
      authors.addAll(AuthorText.split(author.text()));
    }
    return authors;
  }
}
