package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.source.PrintedCategories;
import org.papergraph.source.XmlElement;

/// An item of an announcement feed in RSS: version 2.0, or 1.0 as arXiv sent it until 2024, where
/// HTML is in the fields and id and category in the title.
final class RssItem {
  /// `(arXiv:2101.00001v2 [cs.LG] UPDATED)` at the end of a title, after a full stop that is not
  /// the title's.
  private static final Pattern TAIL =
      Pattern.compile("\\.?\\s*\\(arXiv:(\\S{1,40}) \\[([^\\]]{1,20})][^()]{0,40}\\)\\s*$");

  private static final Pattern HTML = Pattern.compile("<(?:p|a)[\\s>]", Pattern.CASE_INSENSITIVE);

  private RssItem() {}

  static ArxivPaper read(XmlElement item) {
    String title = item.textOf("title");
    Matcher tail = TAIL.matcher(title == null ? "" : title);
    if (title != null && tail.find()) {
      return old(item, title.substring(0, tail.start()), tail);
    }
    ArxivPaper paper = new ArxivPaper().id(id(item)).title(title).categories(categories(item));
    return Announcement.read(item, item.textOf("description"), paper);
  }

  private static ArxivPaper old(XmlElement item, String title, Matcher tail) {
    List<PrintedAuthor> authors = new ArrayList<>();
    for (XmlElement creator : item.children("creator")) {
      authors.addAll(AuthorText.split(plain(creator.text())));
    }
    return new ArxivPaper()
        .id(tail.group(1))
        .title(title)
        .abstractText(plain(item.textOf("description")))
        .authors(Collaborations.authorships(authors))
        .categories(PrintedCategories.of(tail.group(2), true));
  }

  private static @Nullable String id(XmlElement item) {
    String guid = item.textOf("guid");
    return guid == null ? item.textOf("link") : guid;
  }

  private static List<Category> categories(XmlElement item) {
    List<Category> categories = new ArrayList<>();
    item.children("category")
        .forEach(category -> categories.addAll(PrintedCategories.of(category.text(), false)));
    return categories;
  }

  private static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return HTML.matcher(text).find() ? Jsoup.parseBodyFragment(text).text() : text;
  }
}
