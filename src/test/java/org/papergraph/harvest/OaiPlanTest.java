package org.papergraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.harvest.Walk.Said;

class OaiPlanTest {
  private static final String LIST = "/oai?verb=ListRecords&metadataPrefix=arXiv&from=%s&until=%s";

  @Test
  void monthsAreListedOneAfterTheOtherEachToTheEndOfItsTokens() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-10-30", "2026-11-21"), Site.OWN);
    assertThat(
            Walk.through(
                plan,
                path ->
                    path.contains("from=2026-10-30")
                        ? Said.ok(Played.oai(2, "6511260|1001"))
                        : path.contains("resumptionToken=")
                            ? Said.ok(Played.oai(1, ""))
                            : Said.ok(Played.oai(3, ""))))
        .containsExactly(
            LIST.formatted("2026-10-30", "2026-10-31") + " → 2 papers",
            "/oai?verb=ListRecords&resumptionToken=6511260%7C1001 → 1 papers",
            LIST.formatted("2026-11-01", "2026-11-21") + " → 3 papers");
  }

  @Test
  void setsAreListedEachForItself() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-11-20", "2026-11-20", "cs:cs:LG", "math"), Site.OWN);
    String list = LIST.formatted("2026-11-20", "2026-11-20");
    assertThat(Walk.through(plan, _ -> Said.ok(Played.oai(1, ""))))
        .containsExactly(list + "&set=cs%3Acs%3ALG → 1 papers", list + "&set=math → 1 papers");
  }

  @Test
  void aTokenThatHasExpiredBeginsItsMonthAnewAndNotForEver() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-11-01", "2026-11-21"), Site.OWN);
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.ok(Played.oai(2, "t1")),
                Said.ok(Played.oaiError("badResumptionToken", "expired")),
                Said.ok(Played.oai(2, "t2")),
                Said.ok(Played.oai(1, ""))));
    assertThat(Walk.through(plan, _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1])
        .containsExactly(
            "2 papers",
            "skipped: says that its token has expired: the list from 2026-11-01 is read anew",
            "2 papers",
            "1 papers");

    assertThat(
            Walk.through(
                plan,
                path ->
                    path.contains("resumptionToken")
                        ? Said.ok(Played.oaiError("badResumptionToken", "no such token"))
                        : Said.ok(Played.oai(1, "t"))))
        .last()
        .asString()
        .endsWith("failed: refused its own token 4 times: no such token");
  }

  @Test
  void aMonthWithoutChangesIsPassedOverAndARefusalEnds() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-11-01", "2026-11-21"), Site.OWN);
    assertThat(Walk.through(plan, _ -> Said.ok(Played.oaiError("noRecordsMatch", "none"))))
        .containsExactly(
            LIST.formatted("2026-11-01", "2026-11-21")
                + " → skipped: has no change from 2026-11-01 on");
    assertThat(Walk.through(plan, _ -> Said.ok(Played.oaiError("badArgument", "no such set"))))
        .singleElement()
        .asString()
        .endsWith("failed: refused: no such set (badArgument)");
  }

  @Test
  void aPageThatIsNotWholeOrNoOaiIsBroken() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-11-01", "2026-11-21"), Site.OWN);
    String whole = Played.oai(2, "t1");
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.ok(whole.substring(0, whole.length() - 30)),
                Said.ok("<html><body>Rate exceeded.</body></html>"),
                Said.ok(""),
                Said.ok(Played.oai(2, ""))));
    assertThat(Walk.through(plan, _ -> answers.remove()))
        .extracting(step -> step.split(" → ")[1].split(" \\(")[0])
        .containsExactly(
            "broken: is not whole", "broken: is not whole", "broken: is not whole", "2 papers");
    assertThat(Walk.through(plan, _ -> Said.of(404, "not here")))
        .singleElement()
        .asString()
        .endsWith("failed: answered 404");
  }

  @Test
  void nothingBeforeArxivsFirstDayOfChangeIsAskedFor() {
    OaiPlan plan = new OaiPlan(Walk.days("1991-01-01", "2005-10-02"), Site.OWN);
    assertThat(Walk.through(plan, _ -> Said.ok(Played.oai(1, ""))))
        .containsExactly(
            LIST.formatted("2005-09-16", "2005-09-30") + " → 1 papers",
            LIST.formatted("2005-10-01", "2005-10-02") + " → 1 papers");
  }

  @Test
  void entitiesOfAnAnswerAreNotExpanded() {
    OaiPlan plan = new OaiPlan(Walk.days("2026-11-01", "2026-11-21"), Site.OWN);
    String attack =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><OAI-PMH><error"
            + " code=\"badArgument\">&a;</error></OAI-PMH>";
    Deque<Said> answers = new ArrayDeque<>(List.of(Said.ok(attack), Said.ok(Played.oai(1, ""))));
    assertThat(Walk.through(plan, _ -> answers.remove()))
        .first()
        .asString()
        .contains("broken: is not whole");
  }
}
