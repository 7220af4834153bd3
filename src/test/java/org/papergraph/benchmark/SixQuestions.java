package org.papergraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntConsumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.papergraph.PaperGraphApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Asks a store six questions over HTTP, at one and at eight clients, beside plain Cypher through
/// the driver in the same run: `SixQuestions home [seconds]`. Program, database and clients share
/// the machine, as they do on a user's.
final class SixQuestions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private SixQuestions() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("Usage: SixQuestions home-of-the-store [seconds of each measurement]");
      System.exit(2);
    }
    Duration time = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(PaperGraphApplication.class)
            .properties(
                "PAPERGRAPH_HOME=" + arguments[0], "server.port=0", "papergraph.sample=false")
            .run()) {
      Driver driver = program.getBean(Driver.class);
      URI endpoint =
          URI.create(
              "http://localhost:%s/graphql"
                  .formatted(program.getEnvironment().getProperty("local.server.port")));
      System.out.printf(
          "%-68s %7s %9s %9s %9s %9s%n",
          "question", "clients", "p50 ms", "p95 ms", "p99 ms", "req/s");
      for (Question question : Questions.of(driver)) {
        for (int clients : new int[] {1, 8}) {
          Latencies http = Load.measure(clients, time, graphQl(endpoint, question));
          Latencies cypher = Load.measure(clients, time, cypher(driver, question));
          print(question.name() + ", GraphQL over HTTP", clients, http);
          print("   plain Cypher through the driver", clients, cypher);
          System.out.printf(
              "   %-65s %7d %9.2f %9.2f %9.2f %9.2f%n",
              "ratio GraphQL : Cypher",
              clients,
              http.percentile(0.5) / cypher.percentile(0.5),
              http.percentile(0.95) / cypher.percentile(0.95),
              http.percentile(0.99) / cypher.percentile(0.99),
              http.requestsPerSecond() / cypher.requestsPerSecond());
        }
      }
    }
    System.exit(0);
  }

  private static void print(String name, int clients, Latencies found) {
    System.out.printf(
        "%-68s %7d %9.2f %9.2f %9.2f %9.0f%n",
        name,
        clients,
        found.percentile(0.5),
        found.percentile(0.95),
        found.percentile(0.99),
        found.requestsPerSecond());
  }

  private static IntConsumer graphQl(URI endpoint, Question question) {
    return turn -> {
      String body =
          JSON.writeValueAsString(
              Map.of("query", question.graphQl(), "variables", question.parameters(turn)));
      HttpRequest request =
          HttpRequest.newBuilder(endpoint)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      try {
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
          throw new IllegalStateException(question.name() + ": " + answer.body());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    };
  }

  private static IntConsumer cypher(Driver driver, Question question) {
    return turn -> {
      try (Session session = driver.session()) {
        int rows =
            session.executeRead(transaction ->
                transaction.run(question.cypher(), question.parameters(turn)).list().size());
        if (rows == 0 && !question.name().startsWith("Q4") && !question.name().startsWith("Q5")) {
          throw new IllegalStateException(question.name() + ": no answer");
        }
      }
    };
  }
}
