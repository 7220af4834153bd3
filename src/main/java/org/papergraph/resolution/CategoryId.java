package org.papergraph.resolution;

import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;

/// The id under which a category stands in the graph, whichever of its codes names it.
public final class CategoryId {
  private CategoryId() {}

  public static String of(CategoryScheme scheme, String code) {
    return CategoriesFold.id(new Category(code, scheme, false));
  }
}
