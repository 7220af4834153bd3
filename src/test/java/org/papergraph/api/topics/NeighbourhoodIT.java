package org.papergraph.api.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;

class NeighbourhoodIT extends TinyGraphApi {

  @Test
  void aNeighbourhoodHasNeighboursPapersAndAuthors() {
    graphQl.assertData(
        """
        { topicNeighbourhood(topic: "category:arxiv:cs.LG") {
            topic { id } paperCount allPapers
            neighbours { topic { id } jointPapers associationStrength jaccard }
            papers(first: 2) { totalCount nodes { id } }
            authors(first: 3) { totalCount edges { node { id } papers } }
            hidden { byLimit byMegaPaper byWeight byLowConfidence } } }\
        """,
        """
        {"topicNeighbourhood": {
          "topic": {"id": "category:arxiv:cs.LG"}, "paperCount": 4, "allPapers": 7,
          "neighbours": [
            {"topic": {"id": "category:arxiv:cs.AI"}, "jointPapers": 1, "associationStrength": 1.75, "jaccard": 0.25},
            {"topic": {"id": "category:arxiv:cs.CL"}, "jointPapers": 1, "associationStrength": 1.75, "jaccard": 0.25},
            {"topic": {"id": "category:arxiv:cs.RO"}, "jointPapers": 1, "associationStrength": 1.75, "jaccard": 0.25},
            {"topic": {"id": "category:msc:68T05"}, "jointPapers": 1, "associationStrength": 1.75, "jaccard": 0.25},
            {"topic": {"id": "category:other:patient robots"}, "jointPapers": 1, "associationStrength": 1.75, "jaccard": 0.25},
            {"topic": {"id": "category:arxiv:math.ST"}, "jointPapers": 1, "associationStrength": 0.875, "jaccard": 0.2}],
          "papers": {"totalCount": 4, "nodes": [{"id": "paper:arxiv:2503.00005"}, {"id": "paper:arxiv:2502.00002"}]},
          "authors": {"totalCount": 7, "edges": [
            {"node": {"id": "author:ada-quist"}, "papers": 2},
            {"node": {"id": "author:bo-lindqvist"}, "papers": 2},
            {"node": {"id": "author:chiyo-tanabe"}, "papers": 2}]},
          "hidden": {"byLimit": 0, "byMegaPaper": 0, "byWeight": 0, "byLowConfidence": 0}}}\
        """);
  }

  @Test
  void anAliasMeansItsCanonicalCategoryAndAPeriodLeavesOtherPapersOut() {
    graphQl.assertData(
        """
        { topicNeighbourhood(topic: "category:arxiv:stat.TH", first: 1, during: {from: "2025-02", to: "2025-02"}) {
            topic { id } paperCount allPapers
            neighbours { topic { id } jointPapers associationStrength jaccard }
            papers { nodes { id } } authors { nodes { id } } hidden { byLimit } } }\
        """,
        """
        {"topicNeighbourhood": {
          "topic": {"id": "category:arxiv:math.ST"}, "paperCount": 1, "allPapers": 2,
          "neighbours": [{"topic": {"id": "category:arxiv:cs.LG"}, "jointPapers": 1, "associationStrength": 1.0, "jaccard": 0.5}],
          "papers": {"nodes": [{"id": "paper:arxiv:2502.00002"}]},
          "authors": {"nodes": [{"id": "author:ada-quist"}, {"id": "author:dmitri-volkov"}]},
          "hidden": {"byLimit": 0}}}\
        """);
  }

  @Test
  void neighboursBeyondTheFirstAreCounted() {
    graphQl.assertData(
        """
        { topicNeighbourhood(topic: "category:arxiv:cs.LG", first: 2) {
            neighbours { topic { id } } hidden { byLimit } } }\
        """,
        """
        {"topicNeighbourhood": {
          "neighbours": [{"topic": {"id": "category:arxiv:cs.AI"}}, {"topic": {"id": "category:arxiv:cs.CL"}}],
          "hidden": {"byLimit": 4}}}\
        """);
  }

  @Test
  void theListsOfACategoryGoOnPageByPage() {
    String page =
        """
        { category(code: "cs.LG") {
            neighbours(first: 4, after: %s) { totalCount edges { node { id } jointPapers associationStrength jaccard } pageInfo { endCursor hasNextPage } }
            authors(first: 5, after: %s) { totalCount edges { node { id } papers } pageInfo { endCursor hasNextPage } } } }\
        """;
    var first = graphQl.data(page.formatted("null", "null")).get("category");
    assertThat(first.at("/neighbours/totalCount").asInt()).isEqualTo(6);
    assertThat(first.at("/neighbours/edges")).hasSize(4);
    assertThat(first.at("/authors/totalCount").asInt()).isEqualTo(7);
    assertThat(first.at("/authors/pageInfo/hasNextPage").asBoolean()).isTrue();

    var second =
        graphQl.data(
            page.formatted(
                first.at("/neighbours/pageInfo/endCursor"),
                first.at("/authors/pageInfo/endCursor")));
    assertThat(second.at("/category/neighbours/edges").findValuesAsString("id"))
        .containsExactly("category:other:patient robots", "category:arxiv:math.ST");
    assertThat(second.at("/category/authors/edges").findValuesAsString("id"))
        .containsExactly("author:wei-wang", "author:wei-wang~2");
  }

  @Test
  void theListsOfManyCategoriesCostOneStatementOfAKind() {
    statements.clear();

    graphQl.data(
        """
        { categories { nodes {
            neighbours(first: 3) { nodes { id } } authors(first: 3) { nodes { id } } trend { points { papers } } } } }\
        """);

    assertThat(statements.names())
        .containsExactlyInAnyOrder(
            "read/categories",
            "read/neighbours-of-categories",
            "read/count-papers-of-categories",
            "read/count-papers",
            "read/authors-of-categories",
            "read/days-of-categories",
            "read/days-of-papers");
  }

  @Test
  void aBadArgumentSaysWhatToChange() {
    graphQl.assertError(
        "{ topicNeighbourhood(topic: \"category:arxiv:cs.NONE\") { paperCount } }",
        "BAD_REQUEST",
        "topic: no topic has the id \"category:arxiv:cs.NONE\"");
    graphQl.assertError(
        "{ topicNeighbourhood(topic: \"category:arxiv:cs.LG\", first: 0) { paperCount } }",
        "BAD_REQUEST",
        "first: 0 is not between 1 and 100");
  }
}
