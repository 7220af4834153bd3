package org.papergraph.api.collaboration;

import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;

class NetworkIT extends TinyGraphApi {

  @Test
  void aNetworkShowsTheNearestAndTheTiesAmongThem() {
    graphQl.assertData(
        """
        { collaborationNetwork(seeds: ["author:a-quist"], depth: 2, policy: {maxAuthorsPerPaper: 39}) {
            nodes { author { id } distance paperCount jointPapers }
            ties { from { id } to { id } jointPapers newmanWeight firstYear lastYear }
            tieCount
            hidden { byLimit byMegaPaper byWeight byLowConfidence } } }\
        """,
        """
        {"collaborationNetwork": {
          "nodes": [
            {"author": {"id": "author:ada-quist"}, "distance": 0, "paperCount": 2, "jointPapers": 3},
            {"author": {"id": "author:dmitri-volkov"}, "distance": 1, "paperCount": 1, "jointPapers": 1},
            {"author": {"id": "author:bo-lindqvist"}, "distance": 1, "paperCount": 2, "jointPapers": 4},
            {"author": {"id": "author:chiyo-tanabe"}, "distance": 1, "paperCount": 2, "jointPapers": 3},
            {"author": {"id": "author:eve-okafor"}, "distance": 2, "paperCount": 2, "jointPapers": 1},
            {"author": {"id": "author:wei-wang"}, "distance": 2, "paperCount": 1, "jointPapers": 2},
            {"author": {"id": "author:wei-wang~2"}, "distance": 2, "paperCount": 1, "jointPapers": 2}],
          "ties": [
            {"from": {"id": "author:ada-quist"}, "to": {"id": "author:bo-lindqvist"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:ada-quist"}, "to": {"id": "author:chiyo-tanabe"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:ada-quist"}, "to": {"id": "author:dmitri-volkov"}, "jointPapers": 1, "newmanWeight": 1.0, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:bo-lindqvist"}, "to": {"id": "author:chiyo-tanabe"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:bo-lindqvist"}, "to": {"id": "author:wei-wang"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:bo-lindqvist"}, "to": {"id": "author:wei-wang~2"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:chiyo-tanabe"}, "to": {"id": "author:eve-okafor"}, "jointPapers": 1, "newmanWeight": 1.0, "firstYear": 2025, "lastYear": 2025},
            {"from": {"id": "author:wei-wang"}, "to": {"id": "author:wei-wang~2"}, "jointPapers": 1, "newmanWeight": 0.5, "firstYear": 2025, "lastYear": 2025}],
          "tieCount": 8,
          "hidden": {"byLimit": 0, "byMegaPaper": 0, "byWeight": 0, "byLowConfidence": 0}}}\
        """);
  }

  @Test
  void whatIsNotShownIsCounted() {
    graphQl.assertData(
        """
        { limit: collaborationNetwork(seeds: ["author:ada-quist"], depth: 2, limit: 5) {
            nodes { author { id } } hidden { byLimit byMegaPaper byWeight } }
          mega: collaborationNetwork(seeds: ["author:eve-okafor"], policy: {maxAuthorsPerPaper: 39}) {
            nodes { author { id } } hidden { byLimit byMegaPaper byWeight } }
          weight: collaborationNetwork(seeds: ["author:ada-quist"], policy: {minJointPapers: 2}) {
            nodes { author { id } } hidden { byLimit byMegaPaper byWeight } }
          ties: collaborationNetwork(seeds: ["author:ada-quist"], tieLimit: 1) {
            ties { to { id } } tieCount } }\
        """,
        """
        {"limit": {"nodes": [{"author": {"id": "author:ada-quist"}}, {"author": {"id": "author:dmitri-volkov"}},
           {"author": {"id": "author:bo-lindqvist"}}, {"author": {"id": "author:chiyo-tanabe"}}, {"author": {"id": "author:eve-okafor"}}],
           "hidden": {"byLimit": 2, "byMegaPaper": 0, "byWeight": 0}},
         "mega": {"nodes": [{"author": {"id": "author:eve-okafor"}}, {"author": {"id": "author:chiyo-tanabe"}}],
           "hidden": {"byLimit": 0, "byMegaPaper": 39, "byWeight": 0}},
         "weight": {"nodes": [{"author": {"id": "author:ada-quist"}}],
           "hidden": {"byLimit": 0, "byMegaPaper": 0, "byWeight": 3}},
         "ties": {"ties": [{"to": {"id": "author:bo-lindqvist"}}], "tieCount": 4}}\
        """);
  }

  @Test
  void aBadArgumentSaysWhatToChange() {
    graphQl.assertError(
        "{ collaborationNetwork(seeds: []) { tieCount } }",
        "BAD_REQUEST",
        "seeds: 0 is not between");
    graphQl.assertError(
        "{ collaborationNetwork(seeds: [\"author:nobody\"]) { tieCount } }",
        "BAD_REQUEST",
        "seeds: no author has the id \"author:nobody\"");
    graphQl.assertError(
        "{ collaborationNetwork(seeds: [\"author:ada-quist\"], depth: 4) { tieCount } }",
        "BAD_REQUEST",
        "depth: 4 is not between 0 and 3");
    graphQl.assertError(
        "{ collaborationNetwork(seeds: [\"author:ada-quist\"], limit: 501) { tieCount } }",
        "BAD_REQUEST",
        "limit: 501 is not between 1 and 500");
    graphQl.assertError(
        "{ collaborationNetwork(seeds: [\"author:ada-quist\", \"author:gus-hale\"], limit: 1) { tieCount } }",
        "BAD_REQUEST",
        "limit: 1 leaves no room for 2 seeds");
  }
}
