package org.papergraph.harvest;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;
import tools.jackson.core.JacksonException;

/// Hugging Face's papers of each day: from its API, and from its pages where that is closed to us.
///
/// For a day without papers the site may show another day: what comes must be of the day that was
/// asked for.
final class HuggingFacePlan implements Plan<HuggingFacePlan.State> {
  private static final String SITE = "https://huggingface.co";
  private static final int PAGE = 100;

  /// 500 requests in 5 minutes (huggingface.co/docs/hub/rate-limits).
  private static final Queue API = new Queue("huggingface.co", Duration.ofMillis(600));

  /// 100 pages in 5 minutes.
  private static final Queue PAGES = new Queue("huggingface.co", Duration.ofSeconds(3));

  private final Scope scope;
  private final Site site;

  HuggingFacePlan(Scope scope, Site site) {
    this.scope = scope;
    this.site = site;
  }

  /// @param page of the day, from 0
  /// @param html whether pages are read, because the API is closed
  record State(LocalDate day, int page, boolean html) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(scope.since(), 0, scope.via().equals("pages"));
  }

  @Override
  public Optional<Request> next(State state) {
    if (state.day().isAfter(scope.until())) {
      return Optional.empty();
    }
    if (state.html()) {
      return Optional.of(site.get(SITE, "/papers/date/" + state.day(), PAGES));
    }
    String page = state.page() == 0 ? "" : "&p=" + state.page();
    return Optional.of(
        site.get(
            SITE, "/api/daily_papers?date=%s&limit=%d%s".formatted(state.day(), PAGE, page), API));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    if (answer.isUnchanged()) {
      return Turn.skipped(nextDay(state), "has not changed");
    }
    if (state.html()) {
      return answer.isOk() ? page(state, answer) : refusedPage(state, answer);
    }
    return switch (answer.status()) {
      case 200 -> day(state, answer);
      case 400 -> Turn.skipped(nextDay(state), "has no such day: " + first(answer));
      case 401, 403, 404, 410 ->
          Turn.skipped(
              new State(state.day(), 0, true),
              "answered %d: the pages are read instead".formatted(answer.status()));
      default -> Turn.failed(state, "answered " + answer.status());
    };
  }

  @Override
  public Turn<State> disallowed(State state, URI uri, String why) {
    return state.html()
        ? Turn.failed(state, why)
        : Turn.skipped(new State(state.day(), 0, true), why + "; the pages are read instead");
  }

  @Override
  public boolean isPoll(State state) {
    return true;
  }

  @Override
  public Progress progress(State state) {
    return new Progress(state.day().toString(), scope.before(state.day()));
  }

  private Turn<State> day(State state, Answer answer) {
    DayAnswer day;
    try {
      day = DayAnswer.read(answer.body().stream());
    } catch (JacksonException e) {
      return Turn.broken(state, "is not whole (" + Json.reason(e) + ")");
    }
    Optional<String> other = day.isOf(state.day(), answer.uri());
    if (other.isPresent()) {
      return otherDay(state, other.get());
    }
    if (day.papers() == 0) {
      return Turn.skipped(nextDay(state), "has no papers on that day");
    }
    // The API may cap what it gives at once below what it was asked for.
    boolean more = day.papers() >= PAGE || answer.header("link").orElse("").contains("\"next\"");
    return Turn.kept(
        more ? new State(state.day(), state.page() + 1, false) : nextDay(state), day.papers());
  }

  private Turn<State> page(State state, Answer answer) {
    String text = answer.body().text();
    if (!text.contains("</html>")) {
      return Turn.broken(state, "ends before </html>");
    }
    try {
      DayAnswer day = DayAnswer.ofPage(text);
      Optional<String> other = day.isOf(state.day(), answer.uri());
      if (other.isPresent()) {
        return otherDay(state, other.get());
      }
      return day.papers() == 0
          ? Turn.skipped(nextDay(state), "has no papers on that day")
          : Turn.kept(nextDay(state), day.papers());
    } catch (JacksonException e) {
      return Turn.failed(
          state, "is no page of daily papers as they are known (%s)".formatted(Json.reason(e)));
    }
  }

  private static Turn<State> refusedPage(State state, Answer answer) {
    return answer.status() == 404
        ? Turn.skipped(nextDay(state), "has no such day")
        : Turn.failed(
            state,
            "answered %d: both its API and its pages are closed to this machine"
                .formatted(answer.status()));
  }

  private static Turn<State> otherDay(State state, String other) {
    return Turn.skipped(
        nextDay(state), "shows %s instead of %s: not kept".formatted(other, state.day()));
  }

  private static State nextDay(State state) {
    return new State(state.day().plusDays(1), 0, state.html());
  }

  private static String first(Answer answer) {
    String text = answer.body().text().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return text.substring(0, Math.min(120, text.length()));
  }
}
