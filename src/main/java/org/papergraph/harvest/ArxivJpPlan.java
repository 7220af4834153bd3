package org.papergraph.harvest;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Queue;
import org.papergraph.fetch.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The posts of arxiv.jp: by WordPress's REST API where the site offers it, which knows days, and
/// else by its archive pages, from the newest post back to the first day.
final class ArxivJpPlan implements Plan<ArxivJpPlan.State> {
  private static final String SITE = "https://arxiv.jp";
  private static final int PER_PAGE = 100;

  private static final String FIELDS = "id,date_gmt,link,title,content,_links,_embedded";

  /// A small site that states no rate.
  private static final Queue QUEUE = new Queue("arxiv.jp", Duration.ofSeconds(5));

  private final Scope scope;
  private final Site site;

  ArxivJpPlan(Scope scope, Site site) {
    this.scope = scope;
    this.site = site;
  }

  enum Way {
    FEED,
    REST,
    ARCHIVE,
    DONE
  }

  /// @param category which of the wanted ones
  /// @param page from 1
  record State(Way way, int category, int page) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public State start() {
    return new State(firstWay(), 0, 1);
  }

  @Override
  public Optional<Request> next(State state) {
    return switch (state.way()) {
      case FEED -> Optional.of(site.get(SITE, "/feed/", QUEUE));
      case REST -> Optional.of(site.get(SITE, rest(state), QUEUE));
      case ARCHIVE -> Optional.of(site.get(SITE, archive(state), QUEUE));
      case DONE -> Optional.empty();
    };
  }

  @Override
  public Turn<State> after(State state, Answer answer) {
    return switch (state.way()) {
      case FEED ->
          answer.isUnchanged()
              ? Turn.skipped(new State(Way.DONE, 0, 1), "has not changed: there are no new posts")
              : Turn.skipped(new State(afterFeed(), 0, 1), "may have new posts");
      case REST -> posts(state, answer);
      case ARCHIVE -> page(state, answer);
      case DONE -> Turn.failed(state, "was not asked for");
    };
  }

  @Override
  public Turn<State> disallowed(State state, URI uri, String why) {
    return switch (state.way()) {
      case FEED -> Turn.skipped(new State(afterFeed(), 0, 1), why);
      case REST -> Turn.skipped(archives(state), why + "; the archive pages are read instead");
      case ARCHIVE, DONE -> Turn.failed(state, why);
    };
  }

  @Override
  public boolean isPoll(State state) {
    return state.way() == Way.FEED;
  }

  @Override
  public Progress progress(State state) {
    String place = state.way().name().toLowerCase(Locale.ROOT) + ", page " + state.page();
    return new Progress(place, state.way() == Way.DONE ? 1 : 0);
  }

  private Turn<State> posts(State state, Answer answer) {
    JsonNode posts;
    try {
      posts = Json.read(answer.body().stream());
    } catch (JacksonException e) {
      return answer.isOk() && answer.header("content-type").orElse("").contains("json")
          ? Turn.broken(state, "is not whole (" + Json.reason(e) + ")")
          : noRest(state, answer);
    }
    boolean beyond = posts.path("code").asString("").equals("rest_post_invalid_page_number");
    if (beyond || (posts.isArray() && posts.isEmpty())) {
      return Turn.skipped(nextCategory(state), "has no more posts");
    }
    if (!answer.isOk() || !posts.isArray()) {
      return noRest(state, answer);
    }
    int pages = answer.header("x-wp-totalpages").map(ArxivJpPlan::number).orElse(Integer.MAX_VALUE);
    boolean last = state.page() >= pages || (pages == Integer.MAX_VALUE && posts.size() < PER_PAGE);
    return Turn.kept(last ? nextCategory(state) : nextPage(state), posts.size());
  }

  private Turn<State> noRest(State state, Answer answer) {
    return scope.via().equals("rest")
        ? Turn.failed(state, "answered " + answer.status() + ": it offers no REST API")
        : Turn.skipped(
            archives(state),
            "offers no REST API (%d): the archive pages are read instead"
                .formatted(answer.status()));
  }

  private Turn<State> page(State state, Answer answer) {
    if (answer.status() == 404 && state.page() > 1) {
      return Turn.skipped(nextCategory(state), "is beyond the last page");
    }
    if (!answer.isOk()) {
      return Turn.failed(state, "answered " + answer.status());
    }
    ArchivePage page = ArchivePage.read(answer.body().text());
    if (!page.isWhole()) {
      return Turn.broken(state, "ends before </html>");
    }
    if (page.posts() == 0) {
      return Turn.skipped(nextCategory(state), "holds no posts");
    }
    boolean old = page.newest().map(day -> day.isBefore(scope.since())).orElse(false);
    if (old) {
      return Turn.skipped(nextCategory(state), "holds only posts from before " + scope.since());
    }
    boolean last = page.oldest().map(day -> day.isBefore(scope.since())).orElse(false);
    boolean tooNew = page.oldest().map(day -> day.isAfter(scope.until())).orElse(false);
    State next = last || !page.hasOlder() ? nextCategory(state) : nextPage(state);
    return tooNew
        ? Turn.skipped(next, "holds only posts from after " + scope.until())
        : Turn.kept(next, page.posts());
  }

  private String rest(State state) {
    LocalDate before = scope.until().plusDays(1);
    return "/wp-json/wp/v2/posts?per_page=%d&page=%d&orderby=date&order=asc&after=%sT00:00:00&before=%sT00:00:00&_embed=wp:term&_fields=%s"
        .formatted(PER_PAGE, state.page(), scope.since(), before, FIELDS);
  }

  private String archive(State state) {
    String category = category(state);
    String folder =
        category.isEmpty()
            ? ""
            : "/category/" + category.toLowerCase(Locale.ROOT).replace('.', '-');
    return folder + (state.page() == 1 ? "/" : "/page/" + state.page() + "/");
  }

  private String category(State state) {
    return scope.sets().isEmpty() ? "" : scope.sets().get(state.category());
  }

  private Way firstWay() {
    return switch (scope.via()) {
      case "feed" -> Way.FEED;
      case "archive" -> Way.ARCHIVE;
      // The API knows categories by numbers only.
      default -> scope.sets().isEmpty() ? Way.REST : Way.ARCHIVE;
    };
  }

  private Way afterFeed() {
    return scope.sets().isEmpty() ? Way.REST : Way.ARCHIVE;
  }

  private State archives(State state) {
    return new State(Way.ARCHIVE, state.category(), 1);
  }

  private static State nextPage(State state) {
    return new State(state.way(), state.category(), state.page() + 1);
  }

  private State nextCategory(State state) {
    return state.category() + 1 < scope.sets().size()
        ? new State(state.way(), state.category() + 1, 1)
        : new State(Way.DONE, 0, 1);
  }

  private static int number(String header) {
    return header.matches("\\d{1,9}") ? Integer.parseInt(header) : Integer.MAX_VALUE;
  }
}
