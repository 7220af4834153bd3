package org.papergraph.harvest;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;

/// All that arXiv changed between two days, by OAI-PMH.
///
/// Month by month: a list's token lives for a day only, and what is lost with it is a month at
/// most. Days are those on which a record changed last, so later months hold what changed during
/// the harvest.
final class OaiPlan implements Plan<OaiPlan.State> {
  private static final String SITE = "https://oaipmh.arxiv.org";

  /// Before it arXiv kept no days of change.
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 16);

  private static final int MOST_RESTARTS = 3;

  /// One request in 3 seconds over one connection, for all of arXiv's services together
  /// (info.arxiv.org/help/api/tou).
  static final Queue QUEUE = new Queue("arxiv.org", Duration.ofSeconds(3));

  private final Scope scope;
  private final Site site;
  private final List<String> sets;

  OaiPlan(Scope scope, Site site) {
    this.scope = scope;
    this.site = site;
    this.sets = scope.sets().isEmpty() ? List.of("") : scope.sets();
  }

  /// @param set which of the wanted sets
  /// @param from the first day of the list that is read
  /// @param token where it goes on; blank at its beginning
  /// @param restarts how often this list was begun anew
  record State(int set, LocalDate from, String token, int restarts) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(0, firstDay(), "", 0);
  }

  @Override
  public Optional<Request> next(State state) {
    if (state.set() >= sets.size()) {
      return Optional.empty();
    }
    String query =
        state.token().isEmpty() ? list(state) : "&resumptionToken=" + Site.encoded(state.token());
    return Optional.of(site.get(SITE, "/oai?verb=ListRecords" + query, QUEUE));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    OaiPage page;
    try {
      page = OaiPage.read(answer.body().stream());
    } catch (XMLStreamException e) {
      return answer.isOk()
          ? Turn.broken(state, "is not whole (" + firstLine(e) + ")")
          : Turn.failed(state, "answered " + answer.status());
    }
    return switch (page.errorCode()) {
      case "" -> listed(state, page);
      case "noRecordsMatch" ->
          Turn.skipped(following(state), "has no change from %s on".formatted(state.from()));
      case "badResumptionToken" -> restarted(state, page);
      default -> Turn.failed(state, "refused: %s (%s)".formatted(page.error(), page.errorCode()));
    };
  }

  @Override
  public Progress progress(State state) {
    double ofSet = scope.before(state.from());
    String name = sets.size() == 1 ? "" : sets.get(Math.min(state.set(), sets.size() - 1)) + " ";
    return new Progress(name + state.from(), (state.set() + ofSet) / sets.size());
  }

  private Turn<State> listed(State state, OaiPage page) {
    State next =
        page.token().isEmpty()
            ? following(state)
            : new State(state.set(), state.from(), page.token(), state.restarts());
    return page.records() == 0
        ? Turn.skipped(next, "holds no records")
        : Turn.kept(next, page.records());
  }

  private Turn<State> restarted(State state, OaiPage page) {
    if (state.token().isEmpty() || state.restarts() >= MOST_RESTARTS) {
      return Turn.failed(
          state,
          "refused its own token %d times: %s".formatted(state.restarts() + 1, page.error()));
    }
    return Turn.skipped(
        new State(state.set(), state.from(), "", state.restarts() + 1),
        "says that its token has expired: the list from %s is read anew".formatted(state.from()));
  }

  /// The next month, or the first one of the next set.
  private State following(State state) {
    LocalDate next = lastDay(state).plusDays(1);
    return next.isAfter(scope.until())
        ? new State(state.set() + 1, firstDay(), "", 0)
        : new State(state.set(), next, "", 0);
  }

  private LocalDate lastDay(State state) {
    LocalDate end = YearMonth.from(state.from()).atEndOfMonth();
    return end.isAfter(scope.until()) ? scope.until() : end;
  }

  private LocalDate firstDay() {
    return scope.since().isBefore(FIRST_DAY) ? FIRST_DAY : scope.since();
  }

  private String list(State state) {
    String set = sets.get(state.set());
    return "&metadataPrefix=arXiv&from=%s&until=%s%s"
        .formatted(state.from(), lastDay(state), set.isEmpty() ? "" : "&set=" + Site.encoded(set));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no XML");
  }
}
