package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PageIT extends TinyGraphApi {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "papers(orderBy: NEWEST, %s)",
        "papers(orderBy: OLDEST, %s)",
        "papers(filter: {category: \"cs.LG\"}, %s)",
        "papers(filter: {author: \"author:ada-quist\"}, orderBy: OLDEST, %s)",
        "papers(filter: {repository: \"quiet-lab/quietgate\"}, %s)",
        "authors(orderBy: PAPERS, %s)",
        "authors(orderBy: NAME, %s)",
        "authors(filter: {category: \"cs.LG\"}, %s)",
        "authors(filter: {category: \"cs.LG\"}, orderBy: NAME, %s)",
        "authors(filter: {name: \"member\"}, orderBy: NAME, %s)",
        "authorsByName(name: \"w\", %s)",
        "categories(orderBy: PAPERS, %s)",
        "categories(orderBy: CODE, %s)",
        "repositories(orderBy: NAME, %s)",
        "repositories(orderBy: PAPERS, %s)",
        "search(query: \"quiet\", %s)"
      })
  void pageByPageAListIsTheSameAsAtOnce(String list) {
    JsonNode whole = page(list, "first: 100");
    List<String> paged = new ArrayList<>();
    String after = "";
    boolean more = true;
    while (more) {
      JsonNode page = page(list, "first: 1" + after);
      assertThat(page.get("totalCount")).isEqualTo(whole.get("totalCount"));
      assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!after.isEmpty());
      assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
      paged.addAll(ids(page));
      after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
      more = page.at("/pageInfo/hasNextPage").asBoolean();
    }
    assertThat(paged).isNotEmpty().containsExactlyElementsOf(ids(whole));
    assertThat(whole.get("totalCount").asInt()).isEqualTo(paged.size());
  }

  @Test
  void aListInsideOfANodeGoesOnAfterItsCursor() {
    String author =
        "{ author(id: \"author:bo-lindqvist\") { papers(%s) { nodes { id } pageInfo { endCursor hasNextPage } } } }";
    JsonNode first = graphQl.data(author.formatted("first: 1")).at("/author/papers");
    assertThat(ids(first)).containsExactly("paper:arxiv:2503.00005");
    String after = first.at("/pageInfo/endCursor").asString();
    JsonNode second =
        graphQl.data(author.formatted("first: 1, after: \"" + after + "\"")).at("/author/papers");
    assertThat(ids(second)).containsExactly("paper:arxiv:2501.00001");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void aPageHasOneToAHundredElements() {
    graphQl.assertError(
        "{ papers(first: 0) { totalCount } }", "BAD_REQUEST", "first: 0 is not between 1 and 100");
    graphQl.assertError(
        "{ authors(first: 101) { totalCount } }",
        "BAD_REQUEST",
        "first: 101 is not between 1 and 100");
    graphQl.assertError(
        "{ author(id: \"author:ada-quist\") { topics(first: -1) { totalCount } } }",
        "BAD_REQUEST",
        "first: -1");
  }

  @Test
  void aCursorOfAnotherListOrNoneIsTold() {
    String cursor =
        graphQl
            .data("{ papers(first: 1) { pageInfo { endCursor } } }")
            .at("/papers/pageInfo/endCursor")
            .asString();
    graphQl.assertError(
        "{ papers(orderBy: OLDEST, after: \"" + cursor + "\") { totalCount } }",
        "BAD_REQUEST",
        "is a cursor of the list papers/newest, not of papers/oldest");
    graphQl.assertError(
        "{ authors(after: \"20\") { totalCount } }", "BAD_REQUEST", "\"20\" is not a cursor");
    graphQl.assertError(
        "{ author(id: \"author:ada-quist\") { papers(after: \"100%\") { totalCount } } }",
        "BAD_REQUEST", "\"100%\" is not a cursor");
  }

  private JsonNode page(String list, String arguments) {
    JsonNode data =
        graphQl.data(
            "{ list: %s { totalCount edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                .formatted(list.formatted(arguments)));
    return data.get("list");
  }

  private static List<String> ids(JsonNode page) {
    return page.get("nodes").valueStream().map(node -> node.get("id").asString()).toList();
  }
}
