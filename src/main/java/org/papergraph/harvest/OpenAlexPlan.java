package org.papergraph.harvest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Works of OpenAlex: those of a list of ids, or all that lie on arXiv and were published between
/// two days. Page after page by a cursor.
final class OpenAlexPlan implements Plan<OpenAlexPlan.State> {
  private static final String SITE = "https://api.openalex.org";

  /// arXiv as OpenAlex knows it.
  private static final String ON_ARXIV = "locations.source.id:S4306400194";

  /// As many as one filter takes.
  private static final int IDS_AT_ONCE = 50;

  private static final int PER_PAGE = 100;
  private static final String FIRST = "*";
  private static final int MOST_RESTARTS = 3;

  /// 100 requests a second at most; each costs, so there is no hurry.
  private static final Queue QUEUE = new Queue("api.openalex.org", Duration.ofMillis(200));

  private final List<String> filters;
  private final Site site;

  private OpenAlexPlan(List<String> filters, Site site) {
    this.filters = List.copyOf(filters);
    this.site = site;
  }

  static OpenAlexPlan published(Scope scope, Site site) {
    return new OpenAlexPlan(
        List.of(
            "%s,from_publication_date:%s,to_publication_date:%s"
                .formatted(ON_ARXIV, scope.since(), scope.until())),
        site);
  }

  /// @param ids `doi:…`, `arxiv:…` and `openalex:…`
  static OpenAlexPlan of(List<String> ids, Site site) {
    List<String> dois = new ArrayList<>();
    List<String> works = new ArrayList<>();
    for (String id : ids) {
      String value = id.substring(id.indexOf(':') + 1);
      switch (id.substring(0, id.indexOf(':'))) {
        case "arxiv" -> dois.add("10.48550/arxiv." + value);
        case "openalex" -> works.add(value);
        default -> dois.add(value);
      }
    }
    List<String> filters = new ArrayList<>(batches("doi:", dois));
    filters.addAll(batches("openalex:", works));
    return new OpenAlexPlan(filters, site);
  }

  private static List<String> batches(String field, List<String> values) {
    List<String> filters = new ArrayList<>();
    for (int from = 0; from < values.size(); from += IDS_AT_ONCE) {
      filters.add(field + String.join("|", Ids.some(values, from, IDS_AT_ONCE)));
    }
    return filters;
  }

  /// @param filter which of the questions
  /// @param cursor where its answers go on
  record State(int filter, String cursor, int restarts, long seen, double done) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(0, FIRST, 0, 0, 0);
  }

  @Override
  public Optional<Request> next(State state) {
    return state.filter() >= filters.size()
        ? Optional.empty()
        : Optional.of(
            site.get(
                SITE,
                "/works?filter=%s&per_page=%d&cursor=%s"
                    .formatted(
                        Site.encoded(filters.get(state.filter())),
                        PER_PAGE,
                        Site.encoded(state.cursor())),
                QUEUE));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    JsonNode page;
    try {
      page = Json.read(answer.body().stream());
    } catch (JacksonException e) {
      return answer.isOk()
          ? Turn.broken(state, "is not whole (" + Json.reason(e) + ")")
          : Turn.failed(state, refusal(answer, ""));
    }
    if (!answer.isOk()) {
      return refused(state, answer, page);
    }
    int works = page.path("results").size();
    String cursor = page.path("meta").path("next_cursor").asString("");
    long count = page.path("meta").path("count").asLong(0);
    long seen = state.seen() + works;
    boolean last = cursor.isEmpty() || works == 0;
    State next =
        last
            ? new State(state.filter() + 1, FIRST, 0, 0, 0)
            : new State(
                state.filter(),
                cursor,
                state.restarts(),
                seen,
                count == 0 ? 0 : Math.min(1.0, (double) seen / count));
    return works == 0 ? Turn.skipped(next, "has no more works") : Turn.kept(next, works);
  }

  @Override
  public Progress progress(State state) {
    return new Progress(
        "question %d of %d".formatted(Math.min(state.filter() + 1, filters.size()), filters.size()),
        filters.isEmpty() ? 1 : (state.filter() + state.done()) / filters.size());
  }

  private Turn<State> refused(State state, Answer answer, JsonNode page) {
    String why = page.path("message").asString(page.path("error").asString(""));
    boolean midway = !state.cursor().equals(FIRST);
    if (answer.status() == 400 && midway && state.restarts() < MOST_RESTARTS) {
      return Turn.skipped(
          new State(state.filter(), FIRST, state.restarts() + 1, 0, 0),
          "knows its cursor no more (%s): the question is asked anew".formatted(why));
    }
    return Turn.failed(state, refusal(answer, why));
  }

  private String refusal(Answer answer, String why) {
    boolean locked = answer.status() == 401 || answer.status() == 403;
    return "answered %d %s%s"
        .formatted(
            answer.status(),
            why,
            locked && !site.hasKey() ? ": set OPENALEX_API_KEY to a key, which is free" : "");
  }
}
