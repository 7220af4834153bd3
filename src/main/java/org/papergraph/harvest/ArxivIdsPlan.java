package org.papergraph.harvest;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Request;

/// Papers of a list of arXiv ids, by arXiv's Atom API, many at a time.
final class ArxivIdsPlan implements Plan<ArxivIdsPlan.State> {
  private static final String SITE = "https://export.arxiv.org";

  /// So many fit into a URI that every server takes.
  private static final int BATCH = 100;

  private final List<String> ids;
  private final Site site;

  ArxivIdsPlan(List<String> ids, Site site) {
    this.ids = List.copyOf(ids);
    this.site = site;
  }

  /// @param from the first id to ask for
  /// @param size how many at once: fewer after the server has refused more
  record State(int from, int size) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(0, BATCH);
  }

  @Override
  public Optional<Request> next(State state) {
    List<String> batch = batch(state);
    // Without max_results only ten are answered.
    return batch.isEmpty()
        ? Optional.empty()
        : Optional.of(
            site.get(
                SITE,
                "/api/query?id_list=%s&max_results=%d"
                    .formatted(Site.encoded(String.join(",", batch)), batch.size()),
                OaiPlan.QUEUE));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    AtomPage page;
    try {
      page = AtomPage.read(answer.body().stream());
    } catch (XMLStreamException e) {
      return answer.isOk()
          ? Turn.broken(state, "is not whole (" + e.getMessage() + ")")
          : Turn.failed(state, "answered " + answer.status());
    }
    List<String> batch = batch(state);
    State next = new State(state.from() + batch.size(), BATCH);
    if (!page.error().isEmpty() || !answer.isOk()) {
      // One bad id spoils a batch: halves find it.
      return batch.size() > 1
          ? Turn.skipped(
              new State(state.from(), (batch.size() + 1) / 2),
              "refused a batch (%s): it is asked for in halves".formatted(page.error()))
          : Turn.skipped(next, "refused %s: %s".formatted(batch.getFirst(), page.error()));
    }
    if (page.entries() == 0) {
      return Turn.skipped(next, "knows none of the %d ids".formatted(batch.size()));
    }
    int unknown = batch.size() - page.entries();
    return new Turn<>(
        next,
        new Verdict.Kept(
            page.entries(),
            unknown > 0 ? "%d of %d ids are unknown there".formatted(unknown, batch.size()) : ""));
  }

  @Override
  public Progress progress(State state) {
    return Ids.progress(ids, state.from());
  }

  private List<String> batch(State state) {
    return Ids.some(ids, state.from(), state.size());
  }
}
