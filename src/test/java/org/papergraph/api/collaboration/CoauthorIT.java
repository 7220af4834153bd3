package org.papergraph.api.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;
import tools.jackson.databind.JsonNode;

class CoauthorIT extends TinyGraphApi {

  @Test
  void aCoauthorComesWithTheTieAndItsPapers() {
    graphQl.assertData(
        """
        { author(id: "author:ada-quist") { coauthors {
            totalCount
            edges { node { id } jointPapers newmanWeight firstYear lastYear papers { id } } } } }\
        """,
        """
        {"author": {"coauthors": {"totalCount": 3, "edges": [
          {"node": {"id": "author:bo-lindqvist"}, "jointPapers": 1, "newmanWeight": 0.5,
           "firstYear": 2025, "lastYear": 2025, "papers": [{"id": "paper:arxiv:2501.00001"}]},
          {"node": {"id": "author:chiyo-tanabe"}, "jointPapers": 1, "newmanWeight": 0.5,
           "firstYear": 2025, "lastYear": 2025, "papers": [{"id": "paper:arxiv:2501.00001"}]},
          {"node": {"id": "author:dmitri-volkov"}, "jointPapers": 1, "newmanWeight": 1.0,
           "firstYear": 2025, "lastYear": 2025, "papers": [{"id": "paper:arxiv:2502.00002"}]}]}}}\
        """);
  }

  @Test
  void coauthorsComeInTheOrderAsked() {
    graphQl.assertData(
        """
        { author(id: "author:ada-quist") {
            newman: coauthors(orderBy: NEWMAN_WEIGHT) { nodes { id } }
            recent: coauthors(orderBy: RECENT) { nodes { id } }
            name: coauthors(orderBy: NAME) { nodes { id } } } }\
        """,
        """
        {"author": {
          "newman": {"nodes": [{"id": "author:dmitri-volkov"}, {"id": "author:bo-lindqvist"}, {"id": "author:chiyo-tanabe"}]},
          "recent": {"nodes": [{"id": "author:dmitri-volkov"}, {"id": "author:bo-lindqvist"}, {"id": "author:chiyo-tanabe"}]},
          "name": {"nodes": [{"id": "author:bo-lindqvist"}, {"id": "author:chiyo-tanabe"}, {"id": "author:dmitri-volkov"}]}}}\
        """);
  }

  @Test
  void aPaperOfTooManyAuthorsOrOtherDaysMakesNoTie() {
    graphQl.assertData(
        """
        { author(id: "author:eve-okafor") {
            all: coauthors(first: 1) { totalCount }
            small: coauthors(maxAuthorsPerPaper: 39) { totalCount nodes { id } }
            march: coauthors(first: 2, during: {from: "2025-03"}) { totalCount nodes { id } }
            before: coauthors(during: {to: "2024"}) { totalCount nodes { id } } } }\
        """,
        """
        {"author": {
          "all": {"totalCount": 40},
          "small": {"totalCount": 1, "nodes": [{"id": "author:chiyo-tanabe"}]},
          "march": {"totalCount": 39, "nodes": [{"id": "author:finn-aaltonen"}, {"id": "author:member-02"}]},
          "before": {"totalCount": 0, "nodes": []}}}\
        """);
  }

  @Test
  void pagesGoOnWhereTheLastEndedInEveryOrder() {
    String query =
        """
        query ($order: CoauthorOrder, $after: String) { author(id: "author:eve-okafor") {
          coauthors(orderBy: $order, first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }\
        """;
    for (String order : new String[] {"JOINT_PAPERS", "NEWMAN_WEIGHT", "RECENT", "NAME"}) {
      StringBuilder ids = new StringBuilder();
      Map<String, String> variables = Map.of("order", order);
      JsonNode page;
      do {
        page = graphQl.data(query, variables).at("/author/coauthors");
        page.get("nodes").forEach(node -> ids.append(node.get("id").asString()).append('\n'));
        variables =
            Map.of("order", order, "after", page.at("/pageInfo/endCursor").asString("none"));
      } while (page.at("/pageInfo/hasNextPage").asBoolean());
      assertThat(ids.toString().lines()).as(order).hasSize(40).doesNotHaveDuplicates();
    }
  }

  @Test
  void aBadArgumentSaysWhatToChange() {
    graphQl.assertError(
        "{ author(id: \"author:ada-quist\") { coauthors(maxAuthorsPerPaper: 1) { totalCount } } }",
        "BAD_REQUEST",
        "maxAuthorsPerPaper: 1 is less than 2");
    graphQl.assertError(
        "{ author(id: \"author:ada-quist\") { coauthors(after: \"x\") { totalCount } } }",
        "BAD_REQUEST",
        "after: \"x\" is not a cursor");
    graphQl.assertError(
        "{ author(id: \"author:ada-quist\") { coauthors { edges { papers(first: 0) { id } } } } }",
        "BAD_REQUEST",
        "first: 0 is not between 1 and 100");
  }

  @Test
  void theCoauthorsOfManyPapersAuthorsCostOneStatementOfAKind() {
    statements.clear();

    graphQl.data(
        """
        { papers(first: 50) { nodes { authorships { author {
            coauthors(first: 3) { totalCount edges { node { id } papers(first: 1) { id } } } } } } } }\
        """);

    assertThat(statements.names())
        .containsExactly(
            "read/papers-newest",
            "read/authorships-of-papers",
            "read/coauthors-of-authors",
            "read/count-coauthors-of-authors",
            "read/joint-papers-of-pairs");
  }
}
