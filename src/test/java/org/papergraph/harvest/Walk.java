package org.papergraph.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Body;
import org.papergraph.fetch.Request;

/// Walks through a plan without a network, and tells each step: what was asked, and what became of
/// the answer.
final class Walk {
  private static final int MOST_STEPS = 60;

  private Walk() {}

  /// Answers a path and query.
  interface Server {
    Said answer(String path);
  }

  record Said(int status, String body, Map<String, String> headers, String leadsTo) {
    static Said of(int status, String body) {
      return new Said(status, body, Map.of(), "");
    }

    static Said ok(String body) {
      return of(200, body);
    }

    Said with(String header, String value) {
      Map<String, String> more = new HashMap<>(headers);
      more.put(header, value);
      return new Said(status, body, more, leadsTo);
    }

    Said by(String uri) {
      return new Said(status, body, headers, uri);
    }
  }

  static Scope days(String since, String until, String... sets) {
    return new Scope(LocalDate.parse(since), LocalDate.parse(until), List.of(sets), "");
  }

  static Scope via(String service, String since, String until, String... sets) {
    return new Scope(LocalDate.parse(since), LocalDate.parse(until), List.of(sets), service);
  }

  static <S extends Record> List<String> through(Plan<S> plan, Server server) {
    List<String> steps = new ArrayList<>();
    S state = plan.start();
    for (Optional<Request> next = plan.next(state); next.isPresent(); next = plan.next(state)) {
      Request request = next.get();
      Turn<S> turn = plan.after(state, answer(request, server));
      steps.add(path(request) + posted(request) + " → " + words(turn.verdict()));
      if (steps.size() > MOST_STEPS) {
        throw new AssertionError("goes on for ever: " + steps);
      }
      if (turn.verdict() instanceof Verdict.Failed) {
        return steps;
      }
      // The state is written as JSON between any two steps.
      state = Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(turn.state()), plan.stateType());
    }
    if (plan.progress(state).done() < 1) {
      throw new AssertionError("ended at " + plan.progress(state));
    }
    return steps;
  }

  private static Answer answer(Request request, Server server) {
    Said said = server.answer(path(request));
    Map<String, List<String>> headers = new HashMap<>();
    said.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return new Answer(
        request.uri(),
        said.leadsTo().isEmpty() ? request.uri() : URI.create(said.leadsTo()),
        said.status(),
        headers,
        Body.of(said.body().getBytes(StandardCharsets.UTF_8)),
        Instant.parse("2026-11-21T12:00:00Z"));
  }

  private static String path(Request request) {
    String uri = request.uri().toString();
    return uri.substring(uri.indexOf('/', "https://".length()));
  }

  private static String posted(Request request) {
    return request.json() == null ? "" : " " + request.json();
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Kept(int papers, String note) ->
          papers + " papers" + (note.isEmpty() ? "" : ", " + note);
      case Verdict.Skipped(String why) -> "skipped: " + why;
      case Verdict.Broken(String why) -> "broken: " + why;
      case Verdict.Failed(String why) -> "failed: " + why;
    };
  }
}
