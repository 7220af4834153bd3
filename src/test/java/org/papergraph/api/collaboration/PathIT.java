package org.papergraph.api.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.papergraph.api.TinyGraphApi;
import tools.jackson.databind.JsonNode;

class PathIT extends TinyGraphApi {

  @Test
  void aPathNamesItsHopsAndTheirPapers() {
    graphQl.assertData(
        """
        { collaborationPath(from: "author:dmitri-volkov", to: "author:eve-okafor") {
            distance length hops { from { id } to { id } jointPapers papers { id } } } }\
        """,
        """
        {"collaborationPath": {"distance": 3, "length": 3.0, "hops": [
          {"from": {"id": "author:dmitri-volkov"}, "to": {"id": "author:ada-quist"}, "jointPapers": 1,
           "papers": [{"id": "paper:arxiv:2502.00002"}]},
          {"from": {"id": "author:ada-quist"}, "to": {"id": "author:chiyo-tanabe"}, "jointPapers": 1,
           "papers": [{"id": "paper:arxiv:2501.00001"}]},
          {"from": {"id": "author:chiyo-tanabe"}, "to": {"id": "author:eve-okafor"}, "jointPapers": 1,
           "papers": [{"id": "paper:doi:10.5555/tiny.3"}]}]}}\
        """);
  }

  @Test
  void aPathIsAsSureAsItsAuthorships() {
    JsonNode path =
        graphQl.data(
            "{ collaborationPath(from: \"author:dmitri-volkov\", to: \"author:finn-aaltonen\") { confidence } }");

    assertThat(path.at("/collaborationPath/confidence").asDouble())
        .isCloseTo((0.8 * 0.5) * (1.0 * 0.8) * (0.8 * 0.8) * (0.8 * 0.8), within(1e-12));
  }

  @Test
  void anAbsorbedIdMeansItsSurvivorAndNobodyIsAHopAwayFromThemself() {
    graphQl.assertData(
        """
        { collaborationPath(from: "author:a-quist", to: "author:ada-quist") {
            distance length confidence hops { jointPapers } } }\
        """,
        """
        {"collaborationPath": {"distance": 0, "length": 0.0, "confidence": 1.0, "hops": []}}\
        """);
  }

  @Test
  void noPathUnderThePolicyIsNull() {
    graphQl.assertData(
        """
        { alone: collaborationPath(from: "author:gus-hale", to: "author:ada-quist") { distance }
          mega: collaborationPath(from: "author:dmitri-volkov", to: "author:finn-aaltonen",
            policy: {maxAuthorsPerPaper: 39}) { distance }
          twice: collaborationPath(from: "author:dmitri-volkov", to: "author:ada-quist",
            policy: {minJointPapers: 2}) { distance }
          avoided: collaborationPath(from: "author:dmitri-volkov", to: "author:eve-okafor",
            policy: {avoid: ["author:chiyo-tanabe"]}) { distance }
          before: collaborationPath(from: "author:dmitri-volkov", to: "author:eve-okafor",
            policy: {during: {from: "2025-02"}, weight: HOPS}) { distance } }\
        """,
        """
        {"alone": null, "mega": null, "twice": null, "avoided": null, "before": null}\
        """);
  }

  @Test
  void aBadArgumentSaysWhatToChange() {
    graphQl.assertError(
        "{ collaborationPath(from: \"author:nobody\", to: \"author:ada-quist\") { distance } }",
        "BAD_REQUEST",
        "from: no author has the id \"author:nobody\"");
    graphQl.assertError(
        "{ collaborationPath(from: \"author:ada-quist\", to: \"author:nobody\") { distance } }",
        "BAD_REQUEST",
        "to: no author has the id \"author:nobody\"");
    graphQl.assertError(
        """
        { collaborationPath(from: "author:ada-quist", to: "author:gus-hale",
            policy: {avoid: ["author:a-quist"]}) { distance } }\
        """,
        "BAD_REQUEST",
        "an end of the path cannot be avoided");
    graphQl.assertError(
        """
        { collaborationPath(from: "author:ada-quist", to: "author:gus-hale",
            policy: {minJointPapers: 0}) { distance } }\
        """,
        "BAD_REQUEST",
        "policy.minJointPapers: 0 is less than 1");
  }

  @Test
  void aPathCostsAStatementForEachLevelAndNotForEachAuthor() {
    statements.clear();

    graphQl.data(
        """
        { collaborationPath(from: "author:dmitri-volkov", to: "author:finn-aaltonen") {
            hops { from { id } to { id } papers { id } } } }\
        """);

    assertThat(statements.names())
        .containsExactly(
            "read/authors-by-id",
            "read/authors-by-id",
            "read/bylines-of-authors",
            "read/bylines-of-authors",
            "read/bylines-of-authors",
            "read/bylines-of-authors",
            "read/authors-by-id",
            "read/joint-papers-of-pairs");
  }
}
