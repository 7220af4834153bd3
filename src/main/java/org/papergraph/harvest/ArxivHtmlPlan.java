package org.papergraph.harvest;

import java.util.List;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Request;

/// The full texts of papers as arXiv shows them in HTML, for the references in them.
final class ArxivHtmlPlan implements Plan<ArxivHtmlPlan.State> {
  private static final String SITE = "https://arxiv.org";

  private final List<String> ids;
  private final Site site;

  ArxivHtmlPlan(List<String> ids, Site site) {
    this.ids = List.copyOf(ids);
    this.site = site;
  }

  record State(int id) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(0);
  }

  @Override
  public Optional<Request> next(State state) {
    return state.id() >= ids.size()
        ? Optional.empty()
        : Optional.of(site.get(SITE, "/html/" + ids.get(state.id()), OaiPlan.QUEUE));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    State next = new State(state.id() + 1);
    if (answer.isUnchanged()) {
      return Turn.skipped(next, "has not changed");
    }
    if (answer.status() == 404 || answer.status() == 410) {
      return Turn.skipped(next, "is not there: not every paper has an HTML version");
    }
    if (!answer.isOk()) {
      return Turn.failed(state, "answered " + answer.status());
    }
    if (!answer.uri().getPath().startsWith(answer.asked().getPath())) {
      return Turn.skipped(next, "led to " + answer.uri() + ", which is not the full text");
    }
    String text = answer.body().text();
    return text.contains("</html") || text.contains("</HTML")
        ? Turn.kept(next, 1)
        : Turn.broken(state, "ends before </html>");
  }

  @Override
  public boolean isPoll(State state) {
    return true;
  }

  @Override
  public Progress progress(State state) {
    return Ids.progress(ids, state.id());
  }
}
