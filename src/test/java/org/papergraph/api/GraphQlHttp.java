package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks GraphQL over HTTP, as any client does.
public record GraphQlHttp(URI endpoint) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static GraphQlHttp on(int port) {
    return new GraphQlHttp(URI.create("http://localhost:" + port + "/graphql"));
  }

  /// The data that answers a query, which must be without errors.
  public JsonNode data(String query) {
    return data(query, Map.of());
  }

  public JsonNode data(String query, Map<String, ?> variables) {
    JsonNode answer = answer(query, variables);
    assertThat(answer.get("errors")).as("errors of %s", query).isNull();
    return answer.get("data");
  }

  /// Asserts that a query is answered with exactly this data, written as JSON.
  public void assertData(String query, String expected) {
    assertThat(data(query)).isEqualTo(JSON.readTree(expected));
  }

  /// The first error of a query, which must have one.
  public JsonNode error(String query) {
    JsonNode answer = answer(query, Map.of());
    assertThat(answer.get("errors")).as("errors of %s", query).isNotNull();
    return answer.get("errors").get(0);
  }

  /// Asserts that a query's first error is of this classification and says this.
  public void assertError(String query, String classification, String... messageParts) {
    JsonNode error = error(query);
    assertThat(error.at("/extensions/classification").asString()).isEqualTo(classification);
    assertThat(error.get("message").asString()).contains(messageParts);
  }

  public JsonNode answer(String query, Map<String, ?> variables) {
    HttpResponse<String> response =
        post(
            JSON.writeValueAsString(Map.of("query", query, "variables", variables)),
            "application/json",
            "application/graphql-response+json");
    return JSON.readTree(response.body());
  }

  public HttpResponse<String> post(String body, String contentType, String accept) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(endpoint)
              .header("Content-Type", contentType)
              .header("Accept", accept)
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
