package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A query costs a statement for each field that reads, however many elements its lists have.
class StatementCountIT extends TinyGraphApi {

  @BeforeEach
  void forget() {
    statements.clear();
  }

  @Test
  void fiftyPapersWithAllThatHangsOnThemCostAHandfulOfStatements() {
    graphQl.data(
        """
        { papers(first: 50) { totalCount nodes { title
            authorships { author { displayName firstYear lastYear
                papers(first: 3) { totalCount nodes { title categories { category { label } } } }
                topics(first: 3) { nodes { label } } } }
            categories { category { label papers(first: 2) { nodes { title } } } }
            repositories { repository { fullName papers(first: 2) { nodes { title } } } }
            attestedBy { capture } } } }\
        """);
    assertThat(statements.names())
        .containsExactlyInAnyOrder(
            "read/papers-newest",
            "read/statistics",
            "read/authorships-of-papers",
            "read/categories-of-papers",
            "read/repositories-of-papers",
            "read/captures-of-papers",
            "read/years-of-authors",
            "read/papers-of-authors",
            "read/count-papers-of-authors",
            "read/topics-of-authors",
            "read/papers-of-categories",
            "read/papers-of-repositories");
  }

  @Test
  void aListIsCountedOnlyWhereItsCountIsAskedFor() {
    graphQl.data("{ papers(filter: {category: \"cs.LG\"}) { nodes { id } } }");
    assertThat(statements.names())
        .containsExactly("read/categories-by-id", "read/papers-of-categories");
  }

  @Test
  void nodesOfManyKindsCostAStatementForEachKind() {
    graphQl.data(
        """
        { nodes(ids: ["paper:arxiv:2501.00001", "paper:arxiv:2502.00002", "author:ada-quist"]) { id } }\
        """);
    assertThat(statements.names())
        .containsExactlyInAnyOrder("read/papers-by-id", "read/authors-by-id");
  }
}
