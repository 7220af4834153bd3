package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;

/// Reads categories as sources print them: MSC and ACM classes come as lists in one string, `68T45,
/// 62H30`, `I.5.3; I.2.10`, `Primary 68T05; Secondary 62L20`.
public final class PrintedCategories {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+(?=\\(?[Ss]econdary)");
  private static final Pattern RANK =
      Pattern.compile(
          "^\\(?(?:primary|secondary)\\)?:?\\s+|\\s+\\(?(?:primary|secondary)\\)?$",
          Pattern.CASE_INSENSITIVE);

  private PrintedCategories() {}

  /// The categories of a comma-separated list in which each code stands alone.
  public static List<Category> list(String printed) {
    List<Category> categories = new ArrayList<>();
    for (String code : printed.split(",", -1)) {
      categories.addAll(of(code, false));
    }
    return List.copyOf(categories);
  }

  /// The categories that one printed string means: several where all its parts are MSC or ACM
  /// classes, else one, the string itself. None where it is blank.
  public static List<Category> of(String printed, boolean primary) {
    String code = printed.strip();
    if (code.isEmpty()) {
      return List.of();
    }
    List<Category> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(code, -1)) {
      String plain = RANK.matcher(part.strip()).replaceAll("");
      if (!isClass(plain)) {
        return List.of(new Category(code, CategoryScheme.of(code), primary));
      }
      parts.add(new Category(plain, CategoryScheme.of(plain), primary));
    }
    return List.copyOf(parts);
  }

  private static boolean isClass(String code) {
    return switch (CategoryScheme.of(code)) {
      case MSC, ACM -> true;
      case ARXIV, OTHER -> false;
    };
  }
}
