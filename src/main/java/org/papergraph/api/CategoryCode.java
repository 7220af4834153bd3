package org.papergraph.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.model.CategoryScheme;
import org.papergraph.resolution.CategoryId;

/// What a category code in any case can mean: ids of categories, the likeliest first.
final class CategoryCode {
  private static final String ARXIV = "category:arxiv:";

  private CategoryCode() {}

  static List<String> ids(String code) {
    String plain = code.strip();
    if (plain.isEmpty()) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    if (plain.startsWith(ARXIV) && plain.length() > ARXIV.length()) {
      ids.add(CategoryId.of(CategoryScheme.ARXIV, plain.substring(ARXIV.length())));
    }
    ids.add(plain);
    ids.add(CategoryId.of(CategoryScheme.ARXIV, plain));
    ids.add(CategoryId.of(CategoryScheme.ARXIV, arxivCase(plain)));
    String upper = plain.toUpperCase(Locale.ROOT);
    ids.add(CategoryId.of(CategoryScheme.MSC, upper));
    ids.add(CategoryId.of(CategoryScheme.MSC, upper.replace("XX", "xx")));
    ids.add(CategoryId.of(CategoryScheme.ACM, upper));
    ids.add(CategoryId.of(CategoryScheme.ACM, upper.replace(".M", ".m")));
    ids.add(CategoryId.of(CategoryScheme.OTHER, plain));
    return List.copyOf(ids);
  }

  /// arXiv's case: the archive in small letters, a subject class of two letters in capitals
  /// (`math.ST`), a longer one in small letters (`physics.acc-ph`).
  private static String arxivCase(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    return dot < 0 || lower.length() != dot + 3
        ? lower
        : lower.substring(0, dot) + lower.substring(dot).toUpperCase(Locale.ROOT);
  }
}
