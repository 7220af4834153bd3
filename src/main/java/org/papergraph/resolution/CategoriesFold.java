package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivTaxonomy;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.PaperCategory;
import org.papergraph.model.PaperRecord;

/// All categories that the current records of one paper print, aliases joined, in the order of
/// their ids.
final class CategoriesFold {
  private static final int LONGEST_KEYWORD = 300;

  private CategoriesFold() {}

  static List<PaperCategory> of(List<AttestedRecord> allBestFirst) {
    List<AttestedRecord> bestFirst = Revisions.current(allBestFirst, PaperRecord::categories);
    String primary = primary(bestFirst);
    Map<String, List<Category>> printed =
        bestFirst.stream()
            .flatMap(attested -> attested.record().categories().stream())
            .collect(Collectors.groupingBy(CategoriesFold::id, TreeMap::new, Collectors.toList()));
    List<PaperCategory> categories = new ArrayList<>(printed.size());
    printed.forEach((id, same) -> {
      List<String> codes =
          same.stream().map(category -> category.code().strip()).distinct().sorted().toList();
      CategoryScheme scheme = same.getFirst().scheme();
      String code = canonical(codes.getFirst(), scheme);
      String name = scheme == CategoryScheme.ARXIV ? ArxivTaxonomy.name(code).orElse(null) : null;
      String shown = Digest.bounded(code, LONGEST_KEYWORD);
      categories.add(new PaperCategory(id, shown, scheme, name, id.equals(primary), codes));
    });
    return categories;
  }

  static String id(Category category) {
    String code = canonical(category.code().strip(), category.scheme());
    String key =
        category.scheme() == CategoryScheme.OTHER
            ? Digest.bounded(Letters.fold(code).replaceAll("\\s+", " ").strip(), LONGEST_KEYWORD)
            : Digest.bounded(code, LONGEST_KEYWORD);
    return "category:" + category.scheme().name().toLowerCase(Locale.ROOT) + ":" + key;
  }

  private static String canonical(String code, CategoryScheme scheme) {
    return scheme == CategoryScheme.ARXIV ? ArxivTaxonomy.canonical(code) : code;
  }

  /// The primary category of the best record that tells one.
  private static @Nullable String primary(List<AttestedRecord> bestFirst) {
    return bestFirst.stream()
        .flatMap(attested -> attested.record().categories().stream())
        .filter(Category::primary)
        .map(CategoriesFold::id)
        .findFirst()
        .orElse(null);
  }
}
