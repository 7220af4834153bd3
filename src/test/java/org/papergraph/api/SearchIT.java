package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchIT extends TinyGraphApi {
  private static final String SEARCH =
      """
      query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
        search(query: $text, kinds: $kinds, first: $first, after: $after) {
          totalCount nodes { id } edges { cursor score } pageInfo { hasNextPage endCursor } } }\
      """;

  @Test
  void aTitleRanksAboveAnAbstract() {
    assertThat(found("reinforcement", "PAPER"))
        .containsExactly("paper:doi:10.5555/tiny.3", "paper:arxiv:2501.00001");
  }

  @Test
  void allWordsMustOccurInTitleOrAbstractAndWordsAreStemmed() {
    assertThat(found("average bounds", "PAPER")).containsExactly("paper:arxiv:2502.00002");
    assertThat(found("average robots", "PAPER")).isEmpty();
  }

  @Test
  void japaneseIsFoundInTitlesAndAbstracts() {
    assertThat(found("強化学習", "PAPER"))
        .containsExactly("paper:doi:10.5555/tiny.3", "paper:arxiv:2501.00001");
    assertThat(found("学習", "PAPER"))
        .containsExactly("paper:doi:10.5555/tiny.3", "paper:arxiv:2501.00001");
    assertThat(found("静かなゲート 学習", "PAPER")).containsExactly("paper:arxiv:2501.00001");
    assertThat(found("習強", "PAPER")).isEmpty();
  }

  @Test
  void theLastWordMayBeABeginning() {
    assertThat(found("patient rob", "PAPER")).containsExactly("paper:doi:10.5555/tiny.3");
    assertThat(found("pati robot", "PAPER")).isEmpty();
  }

  @Test
  void peopleCategoriesAndRepositoriesAreFoundToo() {
    assertThat(found("okafor")).containsExactly("author:eve-okafor");
    assertThat(found("robotics", "CATEGORY")).containsExactly("category:arxiv:cs.RO");
    assertThat(found("gate-1b", "REPOSITORY"))
        .containsExactly("repository:huggingface.co/quiet-lab/gate-1b");
  }

  @Test
  void whatIsNamedOutrightComesFirst() {
    assertThat(found("arXiv:2502.00002v3")).startsWith("paper:arxiv:2502.00002");
    assertThat(found("10.5555/TINY.3")).startsWith("paper:doi:10.5555/tiny.3");
    assertThat(found("cs.ro")).startsWith("category:arxiv:cs.RO");
    assertThat(found("stat.TH")).startsWith("category:arxiv:math.ST");
    assertThat(found("Quiet-lab/quietgate"))
        .startsWith("repository:github.com/quiet-lab/quietgate");
    assertThat(found("author:gus-hale")).startsWith("author:gus-hale");
  }

  @Test
  void pagesGoOnWhereTheLastEndedAndMeetEachHitOnce() {
    List<String> whole = found("member", "AUTHOR");
    assertThat(whole).hasSize(38).doesNotHaveDuplicates();
    JsonNode first = search("member", List.of("AUTHOR"), 20, null);
    assertThat(first.get("totalCount").asInt()).isEqualTo(38);
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    JsonNode second =
        search("member", List.of("AUTHOR"), 20, first.at("/pageInfo/endCursor").asString());
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(ids(second)).containsExactlyElementsOf(whole.subList(20, 38));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "\"",
        "\\",
        "title:",
        "a AND (",
        "[* TO *]",
        "/x",
        "~",
        "the",
        "+ -",
        "\u0000",
        "強\"化"
      })
  void whateverIsTypedIsNoError(String text) {
    assertThat(
            search(text, List.of("PAPER", "AUTHOR", "CATEGORY", "REPOSITORY"), 20, null)
                .get("totalCount")
                .asInt())
        .isLessThan(20);
  }

  @Test
  void whatCannotBeSearchedSaysWhy() {
    graphQl.assertError(
        "{ search(query: \"x\", kinds: []) { totalCount } }", "BAD_REQUEST", "kinds is empty");
    graphQl.assertError(
        "{ search(query: \"" + "x".repeat(1001) + "\") { totalCount } }",
        "BAD_REQUEST",
        "1001 characters are more than 1000");
  }

  private List<String> found(String text, String... kinds) {
    List<String> wanted =
        kinds.length == 0 ? List.of("PAPER", "AUTHOR", "CATEGORY", "REPOSITORY") : List.of(kinds);
    JsonNode page = search(text, wanted, 100, null);
    assertThat(page.get("totalCount").asInt()).isEqualTo(ids(page).size());
    return ids(page);
  }

  private static List<String> ids(JsonNode page) {
    return page.get("nodes").valueStream().map(node -> node.get("id").asString()).toList();
  }

  private JsonNode search(String text, List<String> kinds, int first, @Nullable String after) {
    Map<String, Object> variables =
        after == null
            ? Map.of("text", text, "kinds", kinds, "first", first)
            : Map.of("text", text, "kinds", kinds, "first", first, "after", after);
    return graphQl.data(SEARCH, variables).get("search");
  }
}
