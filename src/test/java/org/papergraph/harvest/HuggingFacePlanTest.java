package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.harvest.Walk.Said;

class HuggingFacePlanTest {
  private static final String API = "/api/daily_papers?date=%s&limit=100";

  @Test
  void daysAreAskedForOneAfterTheOtherAndEmptyOnesPassedOver() {
    HuggingFacePlan plan = plan("2026-11-19", "2026-11-21");
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.contains("2026-11-20")
                        ? Said.ok("[]")
                        : Said.ok(Played.day(date(path), 3))))
        .containsExactly(
            API.formatted("2026-11-19") + " → 3 papers",
            API.formatted("2026-11-20") + " → skipped: has no papers on that day",
            API.formatted("2026-11-21") + " → 3 papers");
  }

  @Test
  void aDayOfManyPapersIsReadPageByPage() {
    HuggingFacePlan plan = plan("2026-11-20", "2026-11-20");
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.endsWith("&p=1")
                        ? Said.ok(Played.day("2026-11-20", 5))
                        : path.endsWith("&p=2")
                            ? Said.ok("[]")
                            : Said.ok(Played.day("2026-11-20", 100))))
        .containsExactly(
            API.formatted("2026-11-20") + " → 100 papers",
            API.formatted("2026-11-20") + "&p=1 → 5 papers");
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.endsWith("&p=1")
                        ? Said.ok("[]")
                        : Said.ok(Played.day("2026-11-20", 30))
                            .with("link", "<x?p=1>; rel=\"next\"")))
        .hasSize(2);
  }

  @Test
  void anotherDayThanTheOneThatWasAskedForIsNotKept() {
    HuggingFacePlan plan = plan("2026-11-21", "2026-11-21");
    String step = API.formatted("2026-11-21");
    assertThat(Walk.through(plan, _ -> Said.ok(Played.day("2026-11-20", 3))))
        .containsExactly(step + " → skipped: shows 2026-11-20 instead of 2026-11-21: not kept");
    String undated = Played.day("2026-11-20", 3).replaceAll("\"submittedOnDailyAt\": [^,]*,", "");
    assertThat(
            Walk.through(
                plan,
                _ ->
                    Said.ok(undated).by("https://huggingface.co/api/daily_papers?date=2026-11-20")))
        .containsExactly(step + " → skipped: shows 2026-11-20 instead of 2026-11-21: not kept");
    assertThat(Walk.through(plan, _ -> Said.ok(undated))).containsExactly(step + " → 3 papers");
  }

  @Test
  void wherePagesShowAnotherDayItIsNotKeptEither() {
    Scope scope = Walk.via("pages", "2026-11-20", "2026-11-22");
    assertThat(
            Walk.through(
                new HuggingFacePlan(scope, Site.OWN),
                path ->
                    path.endsWith("2026-11-20")
                        ? Said.ok(Played.dayPage("2026-11-20", 2))
                        : path.endsWith("2026-11-21")
                            ? Said.ok(Played.dayPage("2026-11-20", 2))
                                .by("https://huggingface.co/papers/date/2026-11-20")
                            : Said.of(404, "no such day")))
        .containsExactly(
            "/papers/date/2026-11-20 → 2 papers",
            "/papers/date/2026-11-21 → skipped: shows 2026-11-20 instead of 2026-11-21: not kept",
            "/papers/date/2026-11-22 → skipped: has no such day");
  }

  @Test
  void aClosedApiIsLeftForThePages() {
    HuggingFacePlan plan = plan("2026-11-19", "2026-11-20");
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.startsWith("/api/")
                        ? Said.of(403, "Forbidden")
                        : Said.ok(Played.dayPage(date(path), 2))))
        .containsExactly(
            API.formatted("2026-11-19") + " → skipped: answered 403: the pages are read instead",
            "/papers/date/2026-11-19 → 2 papers",
            "/papers/date/2026-11-20 → 2 papers");
    assertThat(Walk.through(plan, _ -> Said.of(403, "Forbidden")))
        .last()
        .asString()
        .endsWith("failed: answered 403: both its API and its pages are closed to this machine");
    HuggingFacePlan.State state = plan.start();
    assertThat(plan.disallowed(state, URI.create("https://huggingface.co/api"), "no").verdict())
        .isEqualTo(new Verdict.Skipped("no; the pages are read instead"));
  }

  @Test
  void whatIsNotWholeIsBrokenAndWhatIsNoDayEndsTheHarvest() {
    HuggingFacePlan plan = plan("2026-11-20", "2026-11-20");
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.ok(Played.day("2026-11-20", 3).substring(0, 200)),
                Said.ok(""),
                Said.ok("{\"error\": \"oops\"}"),
                Said.of(304, "")));
    assertThat(Walk.through(plan, _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1].split(" \\(")[0])
        .containsExactly(
            "broken: is not whole",
            "broken: is not whole",
            "broken: is not whole",
            "skipped: has not changed");
    Scope pages = Walk.via("pages", "2026-11-20", "2026-11-20");
    Deque<Said> html =
        new ArrayDeque<>(
            List.of(
                Said.ok(Played.dayPage("2026-11-20", 3).replace("</html>", "")),
                Said.ok("<html><body>Log in</body></html>")));
    assertThat(Walk.through(new HuggingFacePlan(pages, Site.OWN), _ -> html.remove()))
        .containsExactly(
            "/papers/date/2026-11-20 → broken: ends before </html>",
            "/papers/date/2026-11-20 → failed: is no page of daily papers as they are known (no"
                + " element [data-target=DailyPapers])");
    assertThat(Walk.through(plan, _ -> Said.of(400, "date is in the\nfuture")))
        .singleElement()
        .asString()
        .endsWith("skipped: has no such day: date is in the future");
  }

  private static HuggingFacePlan plan(String since, String until) {
    return new HuggingFacePlan(
        new Scope(LocalDate.parse(since), LocalDate.parse(until), List.of(), ""), Site.OWN);
  }

  private static String date(String path) {
    return path.replaceAll(".*(\\d{4}-\\d\\d-\\d\\d).*", "$1");
  }
}
