package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.source.PrintedCategories;

/// The categories of a paper, and the MSC and ACM classes that authors write as they like: `37K05
/// 37K10`, `Primary: 68T05; Secondary: 62L20, 60F05`, `I.2.6, I.2.8`.
final class SubjectClasses {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:primary|secondary|msc|ams|acm|ccs|subject|classification|classes|class"
              + "|and|19\\d\\d|20\\d\\d)\\b");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;:()/&.]*[\\s,;:()/&]+|\\.$");

  private SubjectClasses() {}

  /// arXiv's list, separated by spaces, the first of which is the primary one.
  static List<Category> list(@Nullable String printed) {
    List<Category> categories = new ArrayList<>();
    if (printed != null) {
      for (String code : printed.strip().split("[\\s,;]+")) {
        categories.addAll(PrintedCategories.of(code, categories.isEmpty()));
      }
    }
    return categories;
  }

  /// A field that is meant for classes. Where not all in it is a class, it is one keyword, as
  /// printed.
  static List<Category> field(@Nullable String printed) {
    if (printed == null || printed.isBlank()) {
      return List.of();
    }
    List<Category> classes = new ArrayList<>();
    for (String code : SEPARATOR.split(WORDS.matcher(printed.strip()).replaceAll(" "))) {
      if (code.isEmpty()) {
        continue;
      }
      Category category = Category.of(code);
      if (category.scheme() != CategoryScheme.MSC && category.scheme() != CategoryScheme.ACM) {
        return PrintedCategories.of(ArxivText.fold(printed), false);
      }
      classes.add(category);
    }
    return classes;
  }
}
