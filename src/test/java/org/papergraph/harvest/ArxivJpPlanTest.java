package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.harvest.Walk.Said;

class ArxivJpPlanTest {
  private static final String REST =
      "/wp-json/wp/v2/posts?per_page=100&page=%d&orderby=date&order=asc&after=2026-11-01T00:00:00&before=2026-11-22T00:00:00&_embed=wp:term&_fields=id,date_gmt,link,title,content,_links,_embedded";

  @Test
  void whereThereIsARestApiItsPagesAreReadToTheLast() {
    assertThat(
            Walk.through(
                plan(""),
                path ->
                    Said.ok(posts(path.contains("&page=2&") ? 7 : 100))
                        .with("x-wp-totalpages", "2")))
        .containsExactly(REST.formatted(1) + " → 100 papers", REST.formatted(2) + " → 7 papers");
    assertThat(
            Walk.through(
                plan(""),
                path ->
                    path.contains("&page=2&")
                        ? Said.of(400, "{\"code\": \"rest_post_invalid_page_number\"}")
                        : Said.ok(posts(100))))
        .last()
        .asString()
        .endsWith("skipped: has no more posts");
  }

  @Test
  void withoutARestApiTheArchiveIsReadBackToTheFirstDay() {
    assertThat(
            Walk.through(
                plan(""),
                path ->
                    switch (path) {
                      case "/" -> Said.ok(archive(true, "2026年11月21日", "2026年11月20日"));
                      case "/page/2/" -> Said.ok(archive(true, "2026年11月2日", "2026年10月31日"));
                      default -> Said.of(404, "<html>no REST</html>");
                    }))
        .containsExactly(
            REST.formatted(1)
                + " → skipped: offers no REST API (404): the archive pages are read instead",
            "/ → 2 papers",
            "/page/2/ → 2 papers");
  }

  @Test
  void theArchiveOfACategoryEndsWhereThereAreNoOlderPosts() {
    ArxivJpPlan plan =
        new ArxivJpPlan(Walk.days("2026-11-01", "2026-11-21", "cs.LG", "math.OC"), Site.OWN);
    assertThat(
            Walk.through(
                plan,
                path ->
                    switch (path) {
                      case "/category/cs-lg/" -> Said.ok(archive(true));
                      case "/category/cs-lg/page/2/" -> Said.ok(archive(false, "2026年11月3日"));
                      case "/category/math-oc/" -> Said.ok(archive(true, "2026年10月1日"));
                      default -> Said.of(404, "");
                    }))
        .containsExactly(
            "/category/cs-lg/ → 1 papers",
            "/category/cs-lg/page/2/ → 1 papers",
            "/category/math-oc/ → skipped: holds only posts from before 2026-11-01");
  }

  @Test
  void postsFromAfterTheLastDayArePassedOver() {
    Scope scope = Walk.via("archive", "2026-11-01", "2026-11-10");
    assertThat(
            Walk.through(
                new ArxivJpPlan(scope, Site.OWN),
                path ->
                    switch (path) {
                      case "/" -> Said.ok(archive(true, "2026年11月21日", "2026年11月20日"));
                      case "/page/2/" -> Said.ok(archive(true, "2026年11月11日", "2026年11月9日"));
                      default -> Said.of(404, "");
                    }))
        .containsExactly(
            "/ → skipped: holds only posts from after 2026-11-10",
            "/page/2/ → 2 papers",
            "/page/3/ → skipped: is beyond the last page");
  }

  @Test
  void theFeedTellsWhetherThereIsAnythingNew() {
    ArxivJpPlan plan = plan("feed");
    assertThat(Walk.through(plan, _ -> Said.of(304, "")))
        .containsExactly("/feed/ → skipped: has not changed: there are no new posts");
    assertThat(
            Walk.through(plan, path -> path.equals("/feed/") ? Said.ok("<rss/>") : Said.ok("[]")))
        .containsExactly(
            "/feed/ → skipped: may have new posts",
            REST.formatted(1) + " → skipped: has no more posts");
  }

  @Test
  void whatIsForbiddenIsReadAnotherWayIfThereIsOne() {
    ArxivJpPlan plan = plan("");
    URI uri = URI.create("https://arxiv.jp/wp-json/");
    Turn<ArxivJpPlan.State> archives = plan.disallowed(plan.start(), uri, "forbidden");
    assertThat(archives.verdict())
        .isEqualTo(new Verdict.Skipped("forbidden; the archive pages are read instead"));
    assertThat(plan.next(archives.state()).orElseThrow().uri())
        .isEqualTo(URI.create("https://arxiv.jp/"));
    assertThat(plan.disallowed(archives.state(), uri, "forbidden").verdict())
        .isEqualTo(new Verdict.Failed("forbidden"));
  }

  @Test
  void whatIsNotWholeIsBroken() {
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.ok("[{").with("content-type", "application/json; charset=UTF-8"),
                Said.ok("<html>nothing</html>").with("content-type", "text/html"),
                Said.ok(archive(false, "2026年11月3日").replace("</html>", "")),
                Said.ok("<html></html>")));
    assertThat(Walk.through(plan(""), _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1].split(" \\(")[0])
        .containsExactly(
            "broken: is not whole",
            "skipped: offers no REST API",
            "broken: ends before </html>",
            "skipped: holds no posts");
    assertThat(Walk.through(plan("rest"), _ -> Said.of(404, "{\"code\": \"rest_no_route\"}")))
        .singleElement()
        .asString()
        .endsWith("failed: answered 404: it offers no REST API");
    assertThat(Walk.through(plan("archive"), _ -> Said.of(403, "")))
        .containsExactly("/ → failed: answered 403");
  }

  private static ArxivJpPlan plan(String via) {
    return new ArxivJpPlan(Walk.via(via, "2026-11-01", "2026-11-21"), Site.OWN);
  }

  private static String posts(int number) {
    return "[" + "{\"id\": 1},".repeat(number - 1) + "{\"id\": 1}]";
  }

  private static String archive(boolean older, String... days) {
    StringBuilder page = new StringBuilder("<html><body>");
    for (String day : days) {
      page.append("<div class=\"post hentry\"><span class=\"entry-date\">" + day + "</span></div>");
    }
    if (days.length == 0) {
      page.append("<div class=\"post hentry\">undated</div>");
    }
    String link = older ? "<div class=\"nav-previous\"><a href=\"/page/2/\">←</a></div>" : "";
    return page + link + "</body></html>";
  }
}
