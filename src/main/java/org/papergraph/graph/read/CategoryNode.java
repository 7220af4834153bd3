package org.papergraph.graph.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.papergraph.model.ArxivTaxonomy;
import org.papergraph.model.CategoryScheme;

/// A category as it was read.
///
/// @param code the canonical code
/// @param paperCount how many papers are in it
public record CategoryNode(
    String id, String code, CategoryScheme scheme, @Nullable String name, int paperCount)
    implements TopicNode {
  private static final String ARXIV = "category:arxiv:";

  /// Of a map of the node's properties and `paperCount`.
  public static CategoryNode of(MapAccessor category) {
    return new CategoryNode(
        category.get("id").asString(),
        category.get("code").asString(),
        CategoryScheme.valueOf(category.get("scheme").asString()),
        Cells.text(category, "name"),
        category.get("paperCount").asInt());
  }

  /// The category without papers that arXiv's taxonomy knows by an id.
  static Optional<CategoryNode> ofTaxonomy(String id) {
    String code = id.startsWith(ARXIV) ? id.substring(ARXIV.length()) : "";
    return ArxivTaxonomy.isCategory(code) && ArxivTaxonomy.canonical(code).equals(code)
        ? Optional.of(
            new CategoryNode(
                id, code, CategoryScheme.ARXIV, ArxivTaxonomy.name(code).orElse(null), 0))
        : Optional.empty();
  }

  /// Two categories can have one name, as cs.LG and stat.ML do, so the code stands with it.
  @Override
  public String label() {
    return name == null ? code : name + " (" + code + ")";
  }

  /// Other codes that mean this category.
  public List<String> aliases() {
    return scheme == CategoryScheme.ARXIV ? ArxivTaxonomy.aliases(code) : List.of();
  }
}
