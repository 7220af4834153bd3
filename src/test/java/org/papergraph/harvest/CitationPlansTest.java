package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.fetch.Credential;
import org.papergraph.harvest.Walk.Said;

/// OpenAlex and Semantic Scholar.
class CitationPlansTest {
  private static final String WORKS =
      "/works?filter=locations.source.id%3AS4306400194%2Cfrom_publication_date%3A2026-11-20%2Cto_publication_date%3A2026-11-21&per_page=100&cursor=";
  private static final String BATCH = "/graph/v1/paper/batch?fields=";

  @Test
  void worksAreReadPageByPageToTheEndOfTheCursor() {
    assertThat(
            Walk.through(
                works(),
                path ->
                    path.endsWith("cursor=*") || path.endsWith("cursor=%2A")
                        ? Said.ok(page(100, "\"abc=\"", 130))
                        : path.endsWith("cursor=abc%3D")
                            ? Said.ok(page(30, "\"end\"", 130))
                            : Said.ok(page(0, "null", 130))))
        .containsExactly(
            WORKS + "* → 100 papers",
            WORKS + "abc%3D → 30 papers",
            WORKS + "end → skipped: has no more works");
  }

  @Test
  void identifiersAreAskedForFiftyAtOnceByTheirKind() {
    List<String> ids =
        Stream.concat(
                IntStream.range(0, 51).mapToObj("arxiv:2611.%05d"::formatted),
                Stream.of("openalex:W12", "doi:10.5555/a"))
            .toList();
    List<String> steps =
        Walk.through(OpenAlexPlan.of(ids, Site.OWN), _ -> Said.ok(page(2, "null", 2)));
    assertThat(steps).hasSize(3);
    assertThat(steps.get(0))
        .startsWith(
            "/works?filter=doi%3A10.48550%2Farxiv.2611.00000%7C10.48550%2Farxiv.2611.00001");
    assertThat(steps.get(1))
        .isEqualTo(
            "/works?filter=doi%3A10.48550%2Farxiv.2611.00050%7C10.5555%2Fa&per_page=100&cursor=*"
                + " → 2 papers");
    assertThat(steps.get(2))
        .isEqualTo("/works?filter=openalex%3AW12&per_page=100&cursor=* → 2 papers");
  }

  @Test
  void aCursorThatIsNotKnownAnyMoreBeginsAnewAndNotForEver() {
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.ok(page(100, "\"abc\"", 101)),
                Said.of(400, "{\"error\": \"Invalid cursor\", \"message\": \"cursor is broken\"}"),
                Said.ok(page(100, "\"abd\"", 101)),
                Said.ok(page(1, "null", 101))));
    assertThat(Walk.through(works(), _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1])
        .containsExactly(
            "100 papers",
            "skipped: knows its cursor no more (cursor is broken): the question is asked anew",
            "100 papers",
            "1 papers");
    assertThat(
            Walk.through(
                works(),
                path ->
                    path.endsWith("*")
                        ? Said.ok(page(1, "\"x\"", 9))
                        : Said.of(400, "{\"message\": \"no\"}")))
        .last()
        .asString()
        .endsWith("failed: answered 400 no");
  }

  @Test
  void aLockedOpenAlexTellsWhereTheKeyIsFrom() {
    assertThat(Walk.through(works(), _ -> Said.of(403, "{\"message\": \"no key\"}")))
        .singleElement()
        .asString()
        .endsWith("failed: answered 403 no key: set OPENALEX_API_KEY to a key, which is free");
    assertThat(Walk.through(works(), _ -> Said.of(401, "<html>")))
        .singleElement()
        .asString()
        .contains("set OPENALEX_API_KEY");
    Deque<Said> halves =
        new ArrayDeque<>(List.of(Said.ok("{\"results\": ["), Said.ok(page(1, "null", 1))));
    assertThat(Walk.through(works(), _ -> halves.remove()))
        .extracting(step -> step.split(" → ")[1])
        .containsExactly(
            "broken: is not whole (Unexpected end-of-input: expected close marker for Array)",
            "1 papers");
  }

  @Test
  void papersArePostedByTheirIdsAndTheAnswerIsNamedByTheFirst() {
    List<String> ids = List.of("arxiv:2611.00001", "doi:10.5555/a", "s2:0a", "corpusid:12");
    assertThat(
            Walk.through(
                new SemanticScholarPlan(ids, Site.OWN),
                _ -> Said.ok("[{\"paperId\": \"1\"}, null, {\"paperId\": \"2\"}, null]")))
        .singleElement()
        .asString()
        .startsWith(BATCH)
        .endsWith(
            "#ARXIV%3A2611.00001+3"
                + " {\"ids\":[\"ARXIV:2611.00001\",\"DOI:10.5555/a\",\"0a\",\"CorpusId:12\"]} → 2"
                + " papers, 2 of 4 ids are unknown there");
  }

  @Test
  void aBatchWhoseAnswerWouldBeTooLongIsHalved() {
    List<String> ids = IntStream.range(0, 700).mapToObj(i -> "s2:" + i).toList();
    List<String> steps =
        Walk.through(
            new SemanticScholarPlan(ids, Site.OWN),
            path -> {
              int number = Integer.parseInt(path.replaceAll(".*\\+(\\d+)$", "$1")) + 1;
              return number > 300
                  ? Said.of(400, "{\"error\": \"Response would exceed maximum size\"}")
                  : Said.ok("[" + "{},".repeat(number - 1) + "{}]");
            });
    assertThat(steps)
        .extracting(step -> step.split(" → ")[1])
        .containsExactly(
            "skipped: refused a batch (Response would exceed maximum size): it is asked for in"
                + " halves",
            "250 papers",
            "250 papers",
            "200 papers");
    assertThat(
            Walk.through(
                new SemanticScholarPlan(List.of("s2:1"), Site.OWN),
                _ -> Said.of(404, "{\"error\": \"No valid paper ids given\"}")))
        .singleElement()
        .asString()
        .endsWith("skipped: refused 1: No valid paper ids given");
  }

  @Test
  void aWrongKeyAndBrokenAnswersAreSaid() {
    Site keyed = new Site(null, new Credential.Header("x-api-key", "s3cr3t"));
    SemanticScholarPlan plan = new SemanticScholarPlan(List.of("s2:1"), keyed);
    assertThat(Walk.through(plan, _ -> Said.of(403, "{\"message\": \"Forbidden\"}")))
        .singleElement()
        .asString()
        .endsWith("failed: answered 403 Forbidden: check SEMANTIC_SCHOLAR_API_KEY");
    Deque<Said> answers = new ArrayDeque<>(List.of(Said.ok("[{"), Said.ok("[null]")));
    assertThat(Walk.through(plan, _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1].split(" \\(")[0])
        .containsExactly("broken: is not whole", "skipped: knows none of the 1 ids");
    assertThat(plan.next(plan.start()).orElseThrow().toString()).doesNotContain("s3cr3t");
  }

  private static OpenAlexPlan works() {
    return OpenAlexPlan.published(Walk.days("2026-11-20", "2026-11-21"), Site.OWN);
  }

  private static String page(int works, String cursor, int count) {
    String results = works == 0 ? "" : "{},".repeat(works - 1) + "{}";
    return "{\"meta\": {\"count\": %d, \"next_cursor\": %s}, \"results\": [%s]}"
        .formatted(count, cursor, results);
  }
}
