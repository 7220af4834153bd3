package org.papergraph.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;

/// Collects what a source knows a paper by. Of two identifiers of a scheme the first counts; what
/// is no identifier is left.
public final class KnownIds {
  private static final Pattern ARXIV_DOI = Pattern.compile("(?i)10\\.48550/arxiv\\.(\\S+)");

  /// Where a text says that what follows is an id of arXiv.
  private static final Pattern ARXIV =
      Pattern.compile("(?i)\\barxiv(?:\\.org/(?:abs|pdf|html)/|\\s*[:.]\\s*|\\s+)(?=\\S)");

  private static final int LONGEST_ARXIV_ID = 40;

  private static final Pattern ACL =
      Pattern.compile(
          "(?i)acl(?:anthology\\.org|anthology\\.info/papers|web\\.org/anthology)/(?:papers/)?"
              + "([a-z]\\d{2}-\\d{4,5}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)(?=[./]|$)");

  private static final Pattern PUBMED = Pattern.compile("(?<!\\d)(\\d{1,9})/?$");

  private @Nullable ArxivId arxiv;
  private @Nullable Doi doi;
  private final Map<String, String> others = new LinkedHashMap<>();

  /// A DOI; that of an arXiv paper names its arXiv id as well.
  public KnownIds doi(@Nullable String printed) {
    Doi parsed = printed == null ? null : Doi.parse(printed).orElse(null);
    if (parsed != null) {
      doi = doi == null ? parsed : doi;
      Matcher own = ARXIV_DOI.matcher(parsed.value());
      arxiv(own.matches() ? own.group(1) : null);
    }
    return this;
  }

  /// A value that is meant to be an arXiv id.
  public KnownIds arxiv(@Nullable String printed) {
    if (arxiv == null && printed != null) {
      // A version that is named beside the id is not the paper's.
      arxiv = ArxivId.parse(printed).map(id -> new ArxivId(id.value(), 0)).orElse(null);
    }
    return this;
  }

  /// An arXiv id in a text or URL which says that it is one: `arXiv:2106.15928`.
  public KnownIds arxivIn(@Nullable String text) {
    if (text != null) {
      Matcher mention = ARXIV.matcher(text);
      while (arxiv == null && mention.find()) {
        int end = Math.min(text.length(), mention.end() + LONGEST_ARXIV_ID);
        String id = text.substring(mention.end(), end);
        arxiv(
            id.matches("(?s)(?:\\d{4}\\.\\d|[a-z-]{2,8}(?:\\.[A-Z-]{2,9})?/\\d{7}).*") ? id : null);
      }
    }
    return this;
  }

  /// What the address of a paper tells: an arXiv id, the id of the ACL Anthology.
  public KnownIds url(@Nullable String url) {
    arxivIn(url);
    Matcher acl = ACL.matcher(url == null ? "" : url);
    return other("acl", acl.find() ? acl.group(1) : null);
  }

  /// An identifier of another scheme.
  public KnownIds other(String scheme, @Nullable String id) {
    if (id != null && !id.isBlank()) {
      others.putIfAbsent(scheme, id.strip());
    }
    return this;
  }

  /// An id of PubMed, alone or in a URL.
  public KnownIds pmid(@Nullable String printed) {
    return other("pmid", number(printed));
  }

  /// An id of PubMed Central, with and without its letters, alone or in a URL.
  public KnownIds pmcid(@Nullable String printed) {
    String number = printed == null ? null : number(printed.replaceFirst("(?i)PMC(?=\\d+/?$)", ""));
    return other("pmcid", number == null ? null : "PMC" + number);
  }

  public PaperIds build() {
    return new PaperIds(arxiv, doi, others);
  }

  private static @Nullable String number(@Nullable String printed) {
    Matcher number = PUBMED.matcher(printed == null ? "" : printed.strip());
    return number.find() ? number.group(1) : null;
  }
}
