package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.model.CategoryScheme.ACM;
import static org.papergraph.model.CategoryScheme.ARXIV;
import static org.papergraph.model.CategoryScheme.MSC;
import static org.papergraph.model.CategoryScheme.OTHER;

import org.junit.jupiter.api.Test;
import org.papergraph.model.Category;

class PrintedCategoriesTest {
  @Test
  void aListOfClassesInOneStringIsSeveralCategories() {
    assertThat(PrintedCategories.of("68T45, 62H30", false))
        .containsExactly(new Category("68T45", MSC, false), new Category("62H30", MSC, false));
    assertThat(PrintedCategories.of("I.5.3; I.2.10", false))
        .containsExactly(new Category("I.5.3", ACM, false), new Category("I.2.10", ACM, false));
    assertThat(PrintedCategories.of("Primary 68T05; Secondary 62L20", false))
        .containsExactly(new Category("68T05", MSC, false), new Category("62L20", MSC, false));
    assertThat(PrintedCategories.of("68T05 (Primary) 62L20 (Secondary)", false))
        .containsExactly(new Category("68T05 (Primary) 62L20 (Secondary)", OTHER, false));
  }

  @Test
  void whatHoldsAnythingElseIsOneCategoryAsPrinted() {
    assertThat(PrintedCategories.of("cs.LG", true))
        .containsExactly(new Category("cs.LG", ARXIV, true));
    assertThat(PrintedCategories.of("Salt, pepper", false))
        .containsExactly(new Category("Salt, pepper", OTHER, false));
    assertThat(PrintedCategories.of(" ", false)).isEmpty();
  }

  @Test
  void aCommaSeparatesThePartsOfAList() {
    assertThat(PrintedCategories.list("62L20, cs.LG, Non-convex games, "))
        .containsExactly(
            new Category("62L20", MSC, false),
            new Category("cs.LG", ARXIV, false),
            new Category("Non-convex games", OTHER, false));
  }
}
