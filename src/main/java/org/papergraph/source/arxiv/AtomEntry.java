package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.model.Category;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.PrintedCategories;
import org.papergraph.source.XmlElement;

/// An entry of a feed in Atom: an answer of the API, or an announcement.
final class AtomEntry {
  private static final String ERRORS = "/api/errors";

  private AtomEntry() {}

  static ArxivPaper read(XmlElement entry) {
    String id = entry.textOf("id");
    if (id != null && id.contains(ERRORS)) {
      throw new BadRecordException(
          "arXiv's API answered with an error: " + entry.textOf("summary"));
    }
    ArxivPaper paper =
        new ArxivPaper()
            .id(id)
            .title(entry.textOf("title"))
            .comment(entry.textOf("comment"))
            .categories(categories(entry));
    if (Announcement.is(entry)) {
      return Announcement.read(entry, entry.textOf("summary"), paper);
    }
    return paper
        .abstractText(entry.textOf("summary"))
        .authors(Collaborations.authorships(authors(entry)))
        .venue(entry.textOf("journal_ref"))
        .doi(entry.textOf("doi"))
        .published(ArxivDates.iso(entry.textOf("published"), "date of publication"))
        .updated(ArxivDates.iso(entry.textOf("updated"), "date of its version"));
  }

  private static List<PrintedAuthor> authors(XmlElement entry) {
    List<PrintedAuthor> authors = new ArrayList<>();
    for (XmlElement author : entry.children("author")) {
      String name = author.textOf("name");
      if (name != null) {
        authors.add(new PrintedAuthor(name, OaiRecord.affiliation(author)));
      }
    }
    return authors;
  }

  private static List<Category> categories(XmlElement entry) {
    List<Category> categories = new ArrayList<>();
    XmlElement first = entry.child("primary_category");
    String primary = first == null ? "" : first.attribute("term").strip();
    boolean listed = false;
    for (XmlElement category : entry.children("category")) {
      String term = category.attribute("term").strip();
      listed |= term.equals(primary);
      categories.addAll(PrintedCategories.of(term, term.equals(primary)));
    }
    if (!listed) {
      categories.addAll(0, PrintedCategories.of(primary, true));
    }
    return categories;
  }
}
