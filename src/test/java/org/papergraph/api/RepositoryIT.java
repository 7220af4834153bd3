package org.papergraph.api;

import org.junit.jupiter.api.Test;

class RepositoryIT extends TinyGraphApi {

  @Test
  void aRepositoryIsFoundByItsNameInAnyCase() {
    graphQl.assertData(
        """
        { name: repository(fullName: "QUIET-LAB/quietgate") { id fullName kind paperCount papers { totalCount nodes { id } } }
          host: repository(fullName: "huggingface.co/quiet-lab/Gate-1B") { id kind }
          otherHost: repository(fullName: "quiet-lab/gate-1b") { id }
          unknown: repository(fullName: "quiet-lab/none") { id } }\
        """,
        """
        {"name": {"id": "repository:github.com/quiet-lab/quietgate", "fullName": "quiet-lab/QuietGate", "kind": "CODE",
           "paperCount": 2, "papers": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2503.00005"}, {"id": "paper:arxiv:2501.00001"}]}},
         "host": {"id": "repository:huggingface.co/quiet-lab/gate-1b", "kind": "MODEL"},
         "otherHost": {"id": "repository:huggingface.co/quiet-lab/gate-1b"},
         "unknown": null}\
        """);
  }

  @Test
  void repositoriesAreListedByNameOrByTheirPapers() {
    graphQl.assertData(
        """
        { byName: repositories { totalCount nodes { id } }
          byPapers: repositories(orderBy: PAPERS, first: 1) { nodes { id paperCount } }
          models: repositories(filter: {kind: MODEL, host: "HuggingFace.co"}) { totalCount nodes { id } } }\
        """,
        """
        {"byName": {"totalCount": 2, "nodes": [
           {"id": "repository:github.com/quiet-lab/quietgate"}, {"id": "repository:huggingface.co/quiet-lab/gate-1b"}]},
         "byPapers": {"nodes": [{"id": "repository:github.com/quiet-lab/quietgate", "paperCount": 2}]},
         "models": {"totalCount": 1, "nodes": [{"id": "repository:huggingface.co/quiet-lab/gate-1b"}]}}\
        """);
  }
}
