package org.papergraph.harvest;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Request;

/// What arXiv announced today, by its feed.
final class ArxivRssPlan implements Plan<ArxivRssPlan.State> {
  private static final String SITE = "https://rss.arxiv.org";

  private static final List<String> ARCHIVES =
      List.of(
          "astro-ph",
          "cond-mat",
          "cs",
          "econ",
          "eess",
          "gr-qc",
          "hep-ex",
          "hep-lat",
          "hep-ph",
          "hep-th",
          "math",
          "math-ph",
          "nlin",
          "nucl-ex",
          "nucl-th",
          "physics",
          "q-bio",
          "q-fin",
          "quant-ph",
          "stat");

  private final Scope scope;
  private final Site site;

  ArxivRssPlan(Scope scope, Site site) {
    this.scope = scope;
    this.site = site;
  }

  record State(int feed) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(0);
  }

  /// A feed tells of two thousand papers at most, so each archive is asked for itself.
  @Override
  public Optional<Request> next(State state) {
    return state.feed() >= feeds().size()
        ? Optional.empty()
        : Optional.of(site.get(SITE, "/atom/" + feeds().get(state.feed()), OaiPlan.QUEUE));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    State next = new State(state.feed() + 1);
    if (answer.isUnchanged()) {
      return Turn.skipped(next, "has not changed");
    }
    if (!answer.isOk()) {
      return Turn.failed(state, "answered " + answer.status());
    }
    try {
      int entries = AtomPage.read(answer.body().stream()).entries();
      return entries == 0
          ? Turn.skipped(next, "announces nothing today")
          : Turn.kept(next, entries);
    } catch (XMLStreamException e) {
      return Turn.broken(state, "is not whole (" + e.getMessage() + ")");
    }
  }

  @Override
  public boolean isPoll(State state) {
    return true;
  }

  @Override
  public Progress progress(State state) {
    return new Progress(
        "feed %d of %d".formatted(state.feed(), feeds().size()),
        (double) state.feed() / feeds().size());
  }

  private List<String> feeds() {
    return scope.sets().isEmpty() ? ARCHIVES : scope.sets();
  }
}
