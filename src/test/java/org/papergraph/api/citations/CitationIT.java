package org.papergraph.api.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;

class CitationIT extends TinyGraphApi {

  @Test
  void referencesAndCitationsAreListedNewestFirstAndTellHow() {
    graphQl.assertData(
        """
        { robot: node(id: "paper:doi:10.5555/tiny.3") { ... on Paper {
            references { totalCount nodes { id } edges { citation { basis attestedBy influential intents } } }
            citedBy { totalCount nodes { id } } } }
          gates: paper(arxivId: "2501.00001") { citedBy(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } }\
        """,
        """
        {"robot": {"references": {"totalCount": 2,
             "nodes": [{"id": "paper:arxiv:2502.00002"}, {"id": "paper:arxiv:2501.00001"}],
             "edges": [{"citation": {"basis": "TITLE", "attestedBy": ["arxiv.org"], "influential": false, "intents": []}},
               {"citation": {"basis": "DOI", "attestedBy": ["arxiv.org", "openalex.org"], "influential": true, "intents": ["background"]}}]},
           "citedBy": {"totalCount": 0, "nodes": []}},
         "gates": {"citedBy": {"totalCount": 3,
           "nodes": [{"id": "paper:arxiv:2503.00005"}, {"id": "paper:arxiv:2502.00002"}], "pageInfo": {"hasNextPage": true}}}}\
        """);
  }

  @Test
  void aListOfCitationsGoesOnAfterItsCursor() {
    String cursor =
        graphQl
            .data(
                "{ paper(arxivId: \"2501.00001\") { citedBy(first: 2) { pageInfo { endCursor } } } }")
            .at("/paper/citedBy/pageInfo/endCursor")
            .asString();
    graphQl.assertData(
        "{ paper(arxivId: \"2501.00001\") { citedBy(after: \"%s\") { nodes { id } pageInfo { hasNextPage } } } }"
            .formatted(cursor),
        """
        {"paper": {"citedBy": {"nodes": [{"id": "paper:doi:10.5555/tiny.3"}], "pageInfo": {"hasNextPage": false}}}}\
        """);
    graphQl.assertError(
        "{ paper(arxivId: \"2501.00001\") { references(after: \"%s\") { nodes { id } } } }"
            .formatted(cursor),
        "BAD_REQUEST",
        "after:");
  }

  @Test
  void otherListsOfPapersTellOfNoCitation() {
    assertThat(
            graphQl
                .data("{ papers(first: 1) { edges { citation { basis } } } }")
                .at("/papers/edges/0/citation")
                .isNull())
        .isTrue();
  }

  @Test
  void similarPapersAreRankedByTheMeasuresInTheirOrder() {
    graphQl.assertData(
        """
        { node(id: "paper:doi:10.5555/tiny.3") { ... on Paper {
            all: similar { paper { id } bibliographicCoupling coCitation sharedTopics }
            coupled: similar(by: [BIBLIOGRAPHIC_COUPLING], first: 1) { paper { id } bibliographicCoupling sharedTopics } } }
          gates: paper(arxivId: "2501.00001") { similar(by: [CO_CITATION]) { paper { id } coCitation } } }\
        """,
        """
        {"node": {"all": [
             {"paper": {"id": "paper:arxiv:2503.00005"}, "bibliographicCoupling": 2, "coCitation": 0, "sharedTopics": 1},
             {"paper": {"id": "paper:arxiv:2502.00002"}, "bibliographicCoupling": 2, "coCitation": 0, "sharedTopics": 1},
             {"paper": {"id": "paper:arxiv:2501.00001"}, "bibliographicCoupling": 0, "coCitation": 0, "sharedTopics": 1}],
           "coupled": [{"paper": {"id": "paper:arxiv:2503.00005"}, "bibliographicCoupling": 2, "sharedTopics": 0}]},
         "gates": {"similar": [{"paper": {"id": "paper:arxiv:2502.00002"}, "coCitation": 2}]}}\
        """);
  }

  @Test
  void noMeasureAtAllIsABadArgument() {
    graphQl.assertError(
        "{ paper(arxivId: \"2501.00001\") { similar(by: []) { paper { id } } } }",
        "BAD_REQUEST",
        "by:");
  }
}
