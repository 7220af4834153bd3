package org.papergraph.api;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NodeIT extends TinyGraphApi {

  @Test
  void anIdAnswersWithItsNodeAndAnAbsorbedOneWithItsSurvivor() {
    graphQl.assertData(
        """
        { paper: node(id: "paper:arxiv:2501.00001") { __typename id ... on Paper { title } }
          absorbed: node(id: "paper:title:quiet-gates-for-sparse-experts-1a2b3c4d") { __typename id }
          author: node(id: "author:a-quist") { id ... on Author { displayName } }
          category: node(id: "category:msc:68T05") { id ... on Topic { label paperCount } }
          repository: node(id: "repository:huggingface.co/quiet-lab/gate-1b") { __typename ... on Repository { kind } }
          unknown: node(id: "paper:arxiv:2512.99999") { id }
          noId: node(id: "quiet") { id } }\
        """,
        """
        {"paper": {"__typename": "Paper", "id": "paper:arxiv:2501.00001", "title": "Quiet gates for sparse experts"},
         "absorbed": {"__typename": "Paper", "id": "paper:arxiv:2501.00001"},
         "author": {"id": "author:ada-quist", "displayName": "Ada Quist"},
         "category": {"id": "category:msc:68T05", "label": "68T05", "paperCount": 1},
         "repository": {"__typename": "Repository", "kind": "MODEL"},
         "unknown": null, "noId": null}\
        """);
  }

  @Test
  void manyIdsAnswerInTheirOrderWithNullForTheUnknown() {
    graphQl.assertData(
        """
        { nodes(ids: ["category:arxiv:cs.RO", "author:nobody", "paper:arxiv:2501.00001", "category:arxiv:cs.RO"]) { id } }\
        """,
        """
        {"nodes": [{"id": "category:arxiv:cs.RO"}, null, {"id": "paper:arxiv:2501.00001"}, {"id": "category:arxiv:cs.RO"}]}\
        """);
  }

  @Test
  void moreThanAHundredIdsAreTooMany() {
    String ids = Collections.nCopies(101, "\"x\"").stream().collect(Collectors.joining(", "));
    graphQl.assertError(
        "{ nodes(ids: [" + ids + "]) { id } }", "BAD_REQUEST", "101 are more than 100");
  }

  @Test
  void theStatisticsTellHowMuchTheGraphHolds() {
    graphQl.assertData(
        "{ statistics { papers authors authorships categories repositories captures earliest latest } }",
        """
        {"statistics": {"papers": 7, "authors": 47, "authorships": 51, "categories": 8, "repositories": 2,
          "captures": 2, "earliest": "2024-01-01", "latest": "2025-03-16"}}\
        """);
  }
}
