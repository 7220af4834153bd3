package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.harvest.Walk.Said;

class ArxivPlansTest {
  @Test
  void idsAreAskedForInBatchesWithTheirNumberAndUnknownOnesAreCounted() {
    List<String> ids = IntStream.range(0, 120).mapToObj("2611.%05d"::formatted).toList();
    ArxivIdsPlan plan = new ArxivIdsPlan(ids, Site.OWN);
    List<String> steps =
        Walk.through(plan, path -> Said.ok(Played.atom(path.endsWith("=100") ? 98 : 20)));
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0))
        .startsWith("/api/query?id_list=2611.00000%2C2611.00001%2C")
        .endsWith("&max_results=100 → 98 papers, 2 of 100 ids are unknown there");
    assertThat(steps.get(1)).endsWith("&max_results=20 → 20 papers");
    assertThat(
            Walk.through(
                new ArxivIdsPlan(List.of("hep-th/9901001"), Site.OWN),
                _ -> Said.ok(Played.atom(0))))
        .containsExactly(
            "/api/query?id_list=hep-th%2F9901001&max_results=1 → skipped: knows none of the 1 ids");
  }

  @Test
  void anIdThatSpoilsItsBatchIsFoundByHalvesAndToldAlone() {
    ArxivIdsPlan plan = new ArxivIdsPlan(List.of("1", "bad", "3"), Site.OWN);
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.contains("bad")
                        ? Said.of(400, Played.atomError("incorrect id format for bad"))
                        : Said.ok(Played.atom(1))))
        .extracting(step -> step.substring("/api/query?".length()))
        .containsExactly(
            "id_list=1%2Cbad%2C3&max_results=3 → skipped: refused a batch (incorrect id format for"
                + " bad): it is asked for in halves",
            "id_list=1%2Cbad&max_results=2 → skipped: refused a batch (incorrect id format for"
                + " bad): it is asked for in halves",
            "id_list=1&max_results=1 → 1 papers",
            "id_list=bad%2C3&max_results=2 → skipped: refused a batch (incorrect id format for"
                + " bad): it is asked for in halves",
            "id_list=bad&max_results=1 → skipped: refused bad: incorrect id format for bad",
            "id_list=3&max_results=1 → 1 papers");
  }

  @Test
  void aFeedOfTheApiThatIsNotWholeIsBroken() {
    String whole = Played.atom(2);
    Deque<Said> answers =
        new ArrayDeque<>(List.of(Said.ok(whole.substring(0, whole.length() - 8)), Said.ok(whole)));
    assertThat(Walk.through(new ArxivIdsPlan(List.of("1", "2"), Site.OWN), _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1].split(" \\(")[0])
        .containsExactly("broken: is not whole", "2 papers");
    assertThat(Walk.through(new ArxivIdsPlan(List.of("1"), Site.OWN), _ -> Said.of(404, "nothing")))
        .singleElement()
        .asString()
        .endsWith("failed: answered 404");
  }

  @Test
  void announcementsAreReadFeedByFeed() {
    Scope scope = Walk.via("rss", "2026-11-20", "2026-11-21", "cs.LG", "math", "stat");
    assertThat(
            Walk.through(
                new ArxivRssPlan(scope, Site.OWN),
                path ->
                    switch (path) {
                      case "/atom/cs.LG" -> Said.ok(Played.atom(4));
                      case "/atom/math" -> Said.of(304, "");
                      default -> Said.ok(Played.atom(0));
                    }))
        .containsExactly(
            "/atom/cs.LG → 4 papers",
            "/atom/math → skipped: has not changed",
            "/atom/stat → skipped: announces nothing today");
    assertThat(
            Walk.through(
                new ArxivRssPlan(Walk.via("rss", "2026-11-20", "2026-11-21"), Site.OWN),
                _ -> Said.ok("<rss version='2.0'><channel><item/></channel></rss>")))
        .hasSize(20)
        .allMatch(step -> step.endsWith(" → 1 papers"));
  }

  @Test
  void fullTextsAreReadWhereTheyAre() {
    ArxivHtmlPlan plan =
        new ArxivHtmlPlan(
            List.of("2611.00001", "hep-th/9901001", "2611.00003", "2611.00004"), Site.OWN);
    Deque<Said> third = new ArrayDeque<>(List.of(Said.ok("<html><body>half"), Said.of(304, "")));
    assertThat(
            Walk.through(
                plan,
                path ->
                    switch (path) {
                      case "/html/2611.00001" ->
                          Said.ok("<html></html>").by("https://arxiv.org/html/2611.00001v2");
                      case "/html/hep-th/9901001" -> Said.of(404, "No HTML");
                      case "/html/2611.00003" -> third.remove();
                      default -> Said.ok("<html></html>").by("https://arxiv.org/abs/2611.00004");
                    }))
        .containsExactly(
            "/html/2611.00001 → 1 papers",
            "/html/hep-th/9901001 → skipped: is not there: not every paper has an HTML version",
            "/html/2611.00003 → broken: ends before </html>",
            "/html/2611.00003 → skipped: has not changed",
            "/html/2611.00004 → skipped: led to https://arxiv.org/abs/2611.00004, which is not the"
                + " full text");
    assertThat(Walk.through(plan, _ -> Said.of(403, "")))
        .containsExactly("/html/2611.00001 → failed: answered 403");
  }
}
