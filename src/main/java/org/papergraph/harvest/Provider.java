package org.papergraph.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Credential;

/// The live sources that can be harvested.
public enum Provider {
  ARXIV_JP("arxiv.jp", "translated abstracts", "", Asks.DAYS),
  HUGGINGFACE("huggingface", "the daily papers", "", Asks.DAYS),
  ARXIV("arxiv", "metadata of papers", "", Asks.BOTH),
  ARXIV_HTML("arxiv-html", "full texts, for their references", "", Asks.IDS),
  OPENALEX("openalex", "works on arXiv, with citations", "OPENALEX_API_KEY", Asks.BOTH),
  SEMANTIC_SCHOLAR(
      "semanticscholar", "papers with citations", "SEMANTIC_SCHOLAR_API_KEY", Asks.IDS);

  /// By what a source is asked.
  enum Asks {
    DAYS,
    BOTH,
    IDS
  }

  private final String id;
  private final String gives;
  private final String keyVariable;
  private final Asks asks;

  Provider(String id, String gives, String keyVariable, Asks asks) {
    this.id = id;
    this.gives = gives;
    this.keyVariable = keyVariable;
    this.asks = asks;
  }

  /// As commands, folders and metrics name it.
  public String id() {
    return id;
  }

  /// What it has to give, for a list of sources.
  public String gives() {
    return gives;
  }

  public static Optional<Provider> of(String id) {
    return Arrays.stream(values()).filter(provider -> provider.id.equals(id)).findFirst();
  }

  public static String ids() {
    return Arrays.stream(values()).map(Provider::id).collect(Collectors.joining(", "));
  }

  /// Its services to choose from, the usual one first; none where there is one only.
  public List<String> ways() {
    return switch (this) {
      case ARXIV_JP -> List.of("rest", "archive", "feed");
      case HUGGINGFACE -> List.of("api", "pages");
      case ARXIV -> List.of("oai", "rss");
      case ARXIV_HTML, OPENALEX, SEMANTIC_SCHOLAR -> List.of();
    };
  }

  /// The service by which news are asked for: one that says cheaply that there are none.
  public String wayForNews() {
    return this == ARXIV_JP ? "feed" : "";
  }

  /// Whether it can be asked for papers by their identifiers.
  public boolean takesIds() {
    return asks != Asks.DAYS;
  }

  /// Whether it can only be asked for papers that are known already.
  public boolean needsIds() {
    return asks == Asks.IDS;
  }

  /// Which identifiers it understands, by their schemes.
  public List<String> schemes() {
    return switch (this) {
      case ARXIV_JP, HUGGINGFACE -> List.of();
      case ARXIV, ARXIV_HTML -> List.of("arxiv");
      case OPENALEX -> List.of("arxiv", "doi", "openalex");
      case SEMANTIC_SCHOLAR -> List.of("arxiv", "doi", "s2", "corpusid");
    };
  }

  /// The user's key for it, null where he has none or needs none.
  ///
  /// @param environment a variable's value by its name
  public @Nullable Credential key(Function<String, @Nullable String> environment) {
    String key = keyVariable.isEmpty() ? null : environment.apply(keyVariable);
    if (key == null || key.isBlank()) {
      return null;
    }
    // OpenAlex reads its key from the URI only; it is kept out of all that is written down.
    return this == OPENALEX
        ? new Credential.Parameter("api_key", key.strip())
        : new Credential.Header("x-api-key", key.strip());
  }

  /// How to harvest it.
  ///
  /// @param ids `scheme:value`; empty where the days decide
  Plan<?> plan(Scope scope, List<String> ids, boolean byIds, Site site) {
    return switch (this) {
      case ARXIV_JP -> new ArxivJpPlan(scope, site);
      case HUGGINGFACE -> new HuggingFacePlan(scope, site);
      case ARXIV -> {
        if (byIds) {
          yield new ArxivIdsPlan(values(ids), site);
        }
        yield scope.via().equals("rss") ? new ArxivRssPlan(scope, site) : new OaiPlan(scope, site);
      }
      case ARXIV_HTML -> new ArxivHtmlPlan(values(ids), site);
      case OPENALEX -> byIds ? OpenAlexPlan.of(ids, site) : OpenAlexPlan.published(scope, site);
      case SEMANTIC_SCHOLAR -> new SemanticScholarPlan(ids, site);
    };
  }

  private static List<String> values(List<String> ids) {
    return ids.stream().map(id -> id.substring(id.indexOf(':') + 1)).toList();
  }
}
