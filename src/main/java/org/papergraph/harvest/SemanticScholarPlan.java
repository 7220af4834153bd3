package org.papergraph.harvest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What Semantic Scholar knows of the papers of a list, with their references, many at a time.
final class SemanticScholarPlan implements Plan<SemanticScholarPlan.State> {
  private static final String SITE = "https://api.semanticscholar.org";
  private static final int BATCH = 500;

  private static final String FIELDS =
      "paperId,corpusId,externalIds,title,abstract,venue,year,publicationDate,authors,"
          + "s2FieldsOfStudy,references.paperId,references.corpusId,references.externalIds,"
          + "references.title,references.authors,references.year,references.venue";

  /// One request a second with a key; without one the whole world shares a pool.
  private static final Queue QUEUE = new Queue("api.semanticscholar.org", Duration.ofSeconds(1));

  private final List<String> ids;
  private final Site site;

  /// @param ids `arxiv:…`, `doi:…`, `s2:…` and `corpusid:…`
  SemanticScholarPlan(List<String> ids, Site site) {
    this.ids = ids.stream().map(SemanticScholarPlan::asTheyWriteIt).toList();
    this.site = site;
  }

  /// @param from the first id to ask for
  /// @param size how many at once: fewer after an answer would have been too long
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
    if (batch.isEmpty()) {
      return Optional.empty();
    }
    // All batches have one address: the fragment tells their answers apart.
    String path =
        "/graph/v1/paper/batch?fields=%s#%s+%d"
            .formatted(FIELDS, Site.encoded(batch.getFirst()), batch.size() - 1);
    String json = Json.MAPPER.writeValueAsString(Map.of("ids", batch));
    return Optional.of(site.post(SITE, path, QUEUE, json));
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    JsonNode list;
    try {
      list = Json.read(answer.body().stream());
    } catch (JacksonException e) {
      return answer.isOk()
          ? Turn.broken(state, "is not whole (" + Json.reason(e) + ")")
          : Turn.failed(state, refusal(answer, ""));
    }
    List<String> batch = batch(state);
    State next = new State(state.from() + batch.size(), state.size());
    if (!answer.isOk()) {
      return refused(
          state, next, answer, list.path("error").asString(list.path("message").asString("")));
    }
    int known = 0;
    for (JsonNode paper : list) {
      known += paper.isObject() ? 1 : 0;
    }
    int unknown = batch.size() - known;
    String note =
        unknown == 0 ? "" : "%d of %d ids are unknown there".formatted(unknown, batch.size());
    return known == 0
        ? Turn.skipped(next, "knows none of the %d ids".formatted(batch.size()))
        : new Turn<>(next, new Verdict.Kept(known, note));
  }

  @Override
  public Progress progress(State state) {
    return Ids.progress(ids, state.from());
  }

  /// It answers no more than 10 MB, and says only then that a batch was too large.
  private Turn<State> refused(State state, State next, Answer answer, String why) {
    List<String> batch = batch(state);
    if (answer.status() != 400 && answer.status() != 404) {
      return Turn.failed(state, refusal(answer, why));
    }
    return batch.size() > 1
        ? Turn.skipped(
            new State(state.from(), (batch.size() + 1) / 2),
            "refused a batch (%s): it is asked for in halves".formatted(why))
        : Turn.skipped(next, "refused %s: %s".formatted(batch.getFirst(), why));
  }

  private String refusal(Answer answer, String why) {
    boolean locked = answer.status() == 401 || answer.status() == 403;
    return "answered %d %s%s"
        .formatted(answer.status(), why, locked ? ": check SEMANTIC_SCHOLAR_API_KEY" : "");
  }

  private List<String> batch(State state) {
    return Ids.some(ids, state.from(), state.size());
  }

  private static String asTheyWriteIt(String id) {
    String value = id.substring(id.indexOf(':') + 1);
    return switch (id.substring(0, id.indexOf(':'))) {
      case "arxiv" -> "ARXIV:" + value;
      case "doi" -> "DOI:" + value;
      case "corpusid" -> "CorpusId:" + value;
      default -> value;
    };
  }
}
