package org.papergraph.api.topics;

import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;

class TrendIT extends TinyGraphApi {

  @Test
  void trendsAreOverTheSamePeriodsAndEmptyOnesCountNought() {
    graphQl.assertData(
        """
        { topicTrends(topics: ["category:arxiv:stat.TH", "category:arxiv:cs.LG"], interval: QUARTER) {
            topic { id } points { period papers share } bursts { from to weight } } }\
        """,
        """
        {"topicTrends": [
          {"topic": {"id": "category:arxiv:math.ST"}, "bursts": [], "points": [
            {"period": "2024-01-01", "papers": 1, "share": 1.0},
            {"period": "2024-04-01", "papers": 0, "share": 0.0},
            {"period": "2024-07-01", "papers": 0, "share": 0.0},
            {"period": "2024-10-01", "papers": 0, "share": 0.0},
            {"period": "2025-01-01", "papers": 1, "share": 0.2}]},
          {"topic": {"id": "category:arxiv:cs.LG"}, "bursts": [], "points": [
            {"period": "2024-01-01", "papers": 0, "share": 0.0},
            {"period": "2024-04-01", "papers": 0, "share": 0.0},
            {"period": "2024-07-01", "papers": 0, "share": 0.0},
            {"period": "2024-10-01", "papers": 0, "share": 0.0},
            {"period": "2025-01-01", "papers": 4, "share": 0.8}]}]}\
        """);
  }

  @Test
  void aTrendCoversThePeriodAskedOrItsOwnPapers() {
    graphQl.assertData(
        """
        { category(code: "cs.LG") {
            own: trend { points { period papers share } }
            asked: trend(interval: MONTH, during: {from: "2025-02", to: "2025-04-10"}) { points { period papers share } } }
          none: topicTrends(topics: ["category:arxiv:cs.LG"], during: {to: "2020"}) { points { papers } bursts { weight } } }\
        """,
        """
        {"category": {
          "own": {"points": [
            {"period": "2025-01-01", "papers": 1, "share": 1.0},
            {"period": "2025-02-01", "papers": 2, "share": 1.0},
            {"period": "2025-03-01", "papers": 1, "share": 0.5}]},
          "asked": {"points": [
            {"period": "2025-02-01", "papers": 2, "share": 1.0},
            {"period": "2025-03-01", "papers": 1, "share": 0.5},
            {"period": "2025-04-01", "papers": 0, "share": 0.0}]}},
         "none": [{"points": [], "bursts": []}]}\
        """);
  }

  @Test
  void aBadArgumentSaysWhatToChange() {
    graphQl.assertError(
        """
        { topicTrends(topics: ["category:arxiv:cs.LG"], interval: DAY, during: {from: "2000", to: "2025"}) { points { papers } } }\
        """,
        "BAD_REQUEST",
        "are 9497 periods of a DAY, at most 1000",
        "take a longer interval or a shorter during");
    graphQl.assertError(
        "{ topicTrends(topics: []) { points { papers } } }",
        "BAD_REQUEST",
        "topics: 0 ids, give 1 to 20");
    graphQl.assertError(
        "{ topicTrends(topics: [\"x\"]) { points { papers } } }",
        "BAD_REQUEST",
        "topics: no topic has the id \"x\"");
  }
}
