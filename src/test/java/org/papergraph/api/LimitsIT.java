package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LimitsIT extends TinyGraphApi {
  private static final String ANSWER = "application/graphql-response+json";

  @Test
  void aQueryThatMayAnswerTooMuchIsRefusedBeforeItRuns() {
    statements.clear();
    graphQl.assertError(
        """
        { papers(first: 100) { nodes { authorships { author {
            papers(first: 100) { nodes { authorships { author { id } } } } } } } } }\
        """,
        "ExecutionAborted",
        "at most 100000 are allowed: give smaller `first`");
    assertThat(statements.names()).isEmpty();
  }

  @Test
  void manyAliasesCostAsMuchAsManyFields() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 300; i++) {
      query.append(" p").append(i).append(": papers(first: 100) { nodes { id title doi } }");
    }
    graphQl.assertError(query.append("}").toString(), "ExecutionAborted", "at most 100000");
  }

  @Test
  void aQueryThatIsTooDeepIsRefused() {
    String deep =
        "author { papers(first: 1) { nodes { authorships { ".repeat(5)
            + "position"
            + " } } } }".repeat(5);
    graphQl.assertError(
        "{ papers(first: 1) { nodes { authorships { " + deep + " } } } }",
        "ExecutionAborted",
        "levels deep, at most 20 are answered");
  }

  @Test
  void aQueryOfTooManyTokensIsRefused() {
    graphQl.assertError(
        "{" + " statistics { papers }".repeat(2000) + "}", "InvalidSyntax", "tokens");
  }

  @Test
  void introspectionIsAnsweredOnceInAQuery() {
    String schema =
        "__schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } ";
    assertThat(graphQl.data("{ " + schema + "} }").get("__schema")).isNotNull();
    graphQl.assertError(
        "{ a: " + schema + "} b: " + schema + "} }", "BadFaithIntrospection", "good faith");
  }

  @Test
  void httpIsSpokenAsGraphQlOverHttpSays() {
    HttpResponse<String> answer =
        graphQl.post("{\"query\": \"{ __typename }\"}", "application/json", ANSWER);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(ANSWER);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(
            graphQl.post("{\"query\": \"{ nonsense }\"}", "application/json", ANSWER).statusCode())
        .isEqualTo(400);
    assertThat(
            graphQl
                .post("{\"query\": \"{ __typename }\"}", "application/json", "application/json")
                .headers()
                .firstValue("Content-Type")
                .orElse(""))
        .startsWith("application/json");
    assertThat(graphQl.post("no json", "application/json", ANSWER).statusCode()).isEqualTo(400);
    assertThat(graphQl.post("{ __typename }", "text/plain", ANSWER).statusCode()).isEqualTo(415);
  }

  @Test
  void graphiQlIsServed() throws Exception {
    var page =
        java.net.http.HttpClient.newBuilder()
            .followRedirects(java.net.http.HttpClient.Redirect.NORMAL)
            .build()
            .send(
                java.net.http.HttpRequest.newBuilder(graphQl.endpoint().resolve("/graphiql"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("GraphiQL");
  }
}
