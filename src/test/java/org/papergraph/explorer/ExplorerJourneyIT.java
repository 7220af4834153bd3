package org.papergraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.SharedNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExplorerJourneyIT {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;
  // The first question of each kind waits for its plan, on a busy machine for long.
  private static final int PATIENCE_MILLIS = 30_000;
  private static final String MARKUP = "<img src=x onerror=\"document.title='broken in'\"> & co";
  private static @Nullable Chromium chromium;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void sharedNeo4j(DynamicPropertyRegistry registry) {
    registry.add("NEO4J_URI", SharedNeo4j::uri);
  }

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    SharedNeo4j.load("/graph/tiny.cypher");
    SharedNeo4j.driver()
        .executableQuery(
            "CREATE (:Paper {id: $id, title: $title, titleKey: 'markup', dateKey: '0000-00-00 ' + $id})")
        .withParameters(Map.of("id", "paper:title:markup-00000000", "title", MARKUP))
        .execute();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aPersonIsFoundAndLeadsToAPaperAndItsTopic() {
    try (Visit visit = visit("/", DESKTOP)) {
      assertThat(visit.find("[data-figure]"))
          .hasText(
              strings(
                  visit,
                  "{ statistics { papers authors categories repositories captures } }",
                  "data => Object.values(data.statistics).map(String)"));

      visit.find("#search input").pressSequentially("quist");
      assertThat(visit.find("#search [role=option]").first()).containsText("Ada Quist");
      visit.find("#search input").press("ArrowDown");
      visit.find("#search input").press("Enter");
      assertThat(visit.find("h1")).hasText("Ada Quist");
      visit.page().reload();
      assertThat(visit.find("h1")).hasText("Ada Quist");

      visit.link(".papers", "Quiet gates for sparse experts").click();
      assertThat(visit.find("h1")).hasText("Quiet gates for sparse experts");
      assertThat(visit.find(".title-ja[lang=ja]")).hasText("疎な専門家のための静かなゲート");
      assertThat(visit.find(".byline-long a"))
          .hasText(new String[] {"Ada Quist", "Bo Lindqvist", "Chiyo Tanabe"});
      assertThat(visit.link(".facts-list", "github.com/quiet-lab/QuietGate"))
          .hasAttribute("href", "https://github.com/quiet-lab/QuietGate");

      visit.link(".facts-list", "Machine Learning (cs.LG)").click();
      assertThat(visit.find("h1")).hasText("cs.LG Machine Learning");
      visit.page().goBack();
      assertThat(visit.find("h1")).hasText("Quiet gates for sparse experts");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void thePersonsTableAndDrawingSayWhatTheServerSays() {
    try (Visit visit = visit("/?author=author:chiyo-tanabe", DESKTOP)) {
      assertThat(visit.rows("[aria-labelledby=coauthors]", 2))
          .isEqualTo(
              visit.ask(
                  """
                  { author(id: "author:chiyo-tanabe") { coauthors(orderBy: JOINT_PAPERS) {
                    edges { jointPapers node { displayName } } } } }
                  """,
                  "data => data.author.coauthors.edges.map(e => [e.node.displayName, String(e.jointPapers)])"));
      assertThat(visit.find(".network canvas").first()).isVisible();
      visit.find("select[name=depth]").selectOption("2");
      assertThat(visit.find(".network [role=status]"))
          .containsText(
              strings(
                  visit,
                  """
                  { collaborationNetwork(seeds: ["author:chiyo-tanabe"], depth: 2, limit: 60) {
                    nodes { distance } ties { jointPapers } } }
                  """,
                  "data => [`${data.collaborationNetwork.nodes.length} people, ${data.collaborationNetwork.ties.length} ties.`]"));
      assertThat(visit.page().url()).contains("depth=2");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void aPathReadsAsASentenceAndItsAddressCanBeShared() {
    try (Visit visit = visit("/?author=author:dmitri-volkov", DESKTOP)) {
      visit.find("main .suggest input").pressSequentially("chiyo");
      visit.find("main [role=option]").first().click();
      String sentence =
          "Dmitri Volkov wrote “Averaging slows a noisy walk” (2025) with Ada Quist,"
              + " who wrote “Quiet gates for sparse experts” (2025) with Chiyo Tanabe.";
      assertThat(visit.find(".sentence")).hasText(sentence);
      visit.page().reload();
      assertThat(visit.find(".sentence")).hasText(sentence);
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void theTopicsNeighboursAndTrendSayWhatTheServerSays() {
    try (Visit visit = visit("/?topic=category:arxiv:cs.LG", DESKTOP)) {
      assertThat(visit.rows("[aria-labelledby=neighbours]", 2))
          .isEqualTo(
              visit.ask(
                  """
                  { topicNeighbourhood(topic: "category:arxiv:cs.LG", first: 20) {
                    neighbours { jointPapers topic { label } } } }
                  """,
                  "data => data.topicNeighbourhood.neighbours.map(n => [n.topic.label, String(n.jointPapers)])"));
      assertThat(visit.find(".trend svg")).isVisible();
      visit.find(".trend summary").click();
      assertThat(visit.rows(".trend", 2).stream().map(row -> row.get(1)).toList())
          .isEqualTo(
              visit.ask(
                  """
                  { topicTrends(topics: ["category:arxiv:cs.LG"]) { points { papers } } }
                  """,
                  "data => data.topicTrends[0].points.map(point => String(point.papers)).reverse()"));
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void aSearchInJapaneseFindsByAPartOfTheTitle() {
    try (Visit visit = visit("/?q=強化学習", DESKTOP)) {
      // The second says it in its abstract.
      assertThat(visit.find(".hits .hit-name"))
          .hasText(
              new String[] {
                "Reinforcement learning of a patient robot", "Quiet gates for sparse experts"
              });
      assertThat(visit.find(".hits [lang=ja]").first()).hasText("忍耐強いロボットの強化学習");
    }
  }

  @Test
  void markupInATitleStaysText() {
    try (Visit visit = visit("/?paper=paper:title:markup-00000000", DESKTOP)) {
      assertThat(visit.find("h1")).hasText(MARKUP);
      assertThat(visit.find("main img")).hasCount(0);
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void anUnknownIdIsSaidInWords() {
    try (Visit visit = visit("/?author=author:nobody", DESKTOP)) {
      assertThat(visit.find("[role=alert]")).containsText("Nothing here carries this id");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=quiet",
        "/?author=author:ada-quist&to=author:eve-okafor",
        "/?topic=category:arxiv:cs.LG",
        "/?paper=paper:arxiv:2503.00004",
        "/?repository=repository:github.com/quiet-lab/quietgate"
      })
  void noPageIsWiderThanAPhone(String address) {
    try (Visit visit = visit(address, PHONE)) {
      visit.page().waitForSelector("main[aria-busy=false] h1");
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
      assertThat(visit.problems()).isEmpty();
    }
  }

  private Visit visit(String address, int width) {
    if (chromium == null) {
      throw new IllegalStateException("Chromium was not started");
    }
    return chromium.visit("http://localhost:" + port + address, width);
  }

  private static String[] strings(Visit visit, String query, String pick) {
    return ((List<?>) visit.ask(query, pick)).stream().map(String::valueOf).toArray(String[]::new);
  }
}
