package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.source.PrintedCategories;

/// Fields of arXiv's pages, which begin with their own names.
final class PageText {
  /// Where the page marks no descriptor, its own words stand before the text.
  private static final Pattern DESCRIPTOR =
      Pattern.compile("^(?:Title|Authors?|Subjects|Comments|Journal-ref|Abstract|Cite as):\\s*");

  private static final Pattern CODE = Pattern.compile("\\(([^()\\s]{2,20})\\)\\s*$");

  /// What a page says of a list that it cuts: `et al. (12 additional authors not shown)`.
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "(?:,\\s*)?(?:et al\\.?\\s*)?\\((\\d[\\d,]{0,6}) additional authors? not shown\\)?.*$",
          Pattern.DOTALL);

  private static final String UNAVAILABLE = "author list is unavailable";

  private PageText() {}

  /// The text of a field, without what the page calls it; null where there is none.
  static @Nullable String of(@Nullable Element field) {
    if (field == null) {
      return null;
    }
    Element copy = field.clone();
    boolean isMarked = !copy.select(".descriptor").remove().isEmpty();
    String text = copy.text().strip();
    return isMarked ? text : DESCRIPTOR.matcher(text).replaceFirst("");
  }

  /// `Machine Learning (cs.LG); Optimization and Control (math.OC)`, the primary one marked.
  static List<Category> subjects(@Nullable Element field) {
    String printed = of(field);
    if (field == null || printed == null) {
      return List.of();
    }
    Element marked = field.selectFirst(".primary-subject");
    String primary = marked == null ? "" : code(marked.text());
    List<Category> categories = new ArrayList<>();
    for (String subject : printed.split(";", -1)) {
      String code = code(subject);
      categories.addAll(PrintedCategories.of(code, code.equals(primary)));
    }
    return categories;
  }

  /// The authors as the page links them, with what stands in brackets behind a link; as text where
  /// it links none.
  static void authors(@Nullable Element field, ArxivPaper paper) {
    String printed = of(field);
    if (field == null || printed == null || printed.contains(UNAVAILABLE)) {
      return;
    }
    Matcher cut = NOT_SHOWN.matcher(printed);
    boolean isCut = cut.find();
    List<PrintedAuthor> names =
        field.select("a").isEmpty()
            ? AuthorText.split(isCut ? printed.substring(0, cut.start()) : printed)
            : linked(field);
    paper.authors(Collaborations.authorships(names));
    if (isCut) {
      int shown = Collaborations.authorships(names).size();
      paper.authorCount(shown + Integer.parseInt(cut.group(1).replace(",", "")));
    }
  }

  private static List<PrintedAuthor> linked(Element field) {
    List<PrintedAuthor> authors = new ArrayList<>();
    for (Element link : field.select("a:not(:has(a))")) {
      String name = link.text().strip();
      if (!name.isEmpty() && !link.attr("href").startsWith("javascript")) {
        // A link names one author; a comma in it is that before a suffix.
        List<PrintedAuthor> parts = AuthorText.split(name);
        String whole = parts.size() == 1 ? parts.getFirst().name() : name;
        authors.add(new PrintedAuthor(whole, affiliation(link.nextSibling())));
      }
    }
    return authors;
  }

  /// A remark in brackets that is closed before the next author; numbers refer to a legend.
  private static @Nullable String affiliation(@Nullable Node after) {
    if (!(after instanceof TextNode text) || !text.text().strip().startsWith("(")) {
      return null;
    }
    String remark = text.text().strip();
    List<PrintedAuthor> parsed = AuthorText.split("x " + remark.replaceFirst("[\\s,;]+$", ""));
    return parsed.size() == 1 && parsed.getFirst().name().equals("x")
        ? parsed.getFirst().affiliation()
        : null;
  }

  private static String code(String subject) {
    Matcher code = CODE.matcher(subject.strip());
    return code.find() ? code.group(1) : subject.strip();
  }
}
