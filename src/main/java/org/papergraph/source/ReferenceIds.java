package org.papergraph.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;

/// Finds arXiv ids and DOIs in the entry of a reference list and in its links.
final class ReferenceIds {
  private static final Pattern DOI = Pattern.compile("(?<![\\d.])10\\.\\d{4,9}/[^\\s“”»]+");

  /// Where text follows a DOI without a space.
  private static final Pattern AFTER_DOI =
      Pattern.compile("(?i)(?:[\\[({,;.]+(?:arxiv|http|url|issn|isbn|pmid)|\\.pdf$|[?#]|\\[).*");

  /// An id that the text calls arXiv's, by a prefix, a URL or a class after it.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:ar\\s?xiv(?:\\.org)?(?:\\s?e-?prints?|\\s?preprints?)?[\\s:/,.]*(?:(?:abs|pdf|html|e-print|eprint|ps|format)/)?"
              + "|eprint:?\\s?|/corr/abs-|corr,?\\s?abs/|abs/)"
              + "(?<id>(?:[a-z-]{2,9}(?:\\.[a-z-]{2})?/)?\\d[\\d.\\-]{5,10}(?:v\\d{1,3})?)");

  /// An id that stands alone in brackets or between marks; a number of a page or report does not
  /// look like this.
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?<=^|[\\[({;,]\\s?|\\.\\s|\\s)(?<id>\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?"
              + "|[a-z-]{5,8}(?:\\.[a-z]{2})?/\\d{7}(?:v\\d{1,3})?|math(?:\\.[a-z]{2})?/\\d{7}(?:v\\d{1,3})?)"
              + "(?=\\s?(?:[\\])};,]|\\.?$|\\.\\s|\\[[a-z]))");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:pp?\\.|pages?|no\\.|vol\\.|volume|art\\.|article|paper|isbn|issn|report|id)\\s?$");

  private ReferenceIds() {}

  /// The ids of the cited paper; of several of a kind the first, which later ones (of an erratum,
  /// of a second paper in the entry) follow.
  static PaperIds of(String text, List<String> links) {
    List<ArxivId> arxiv = arxiv(text, links);
    List<Doi> dois = dois(text, links);
    return of(arxiv.isEmpty() ? null : arxiv.getFirst(), dois.isEmpty() ? null : dois.getFirst());
  }

  private static PaperIds of(@Nullable ArxivId arxiv, @Nullable Doi doi) {
    return arxiv == null && doi == null ? PaperIds.NONE : new PaperIds(arxiv, doi, Map.of());
  }

  /// The different arXiv ids, those of links last.
  static List<ArxivId> arxiv(String text, List<String> links) {
    Set<String> seen = new LinkedHashSet<>();
    List<ArxivId> ids = new ArrayList<>();
    for (String id : arxivTexts(text)) {
      ArxivId.parse(id).filter(found -> seen.add(found.value())).ifPresent(ids::add);
    }
    for (String link : links) {
      if (ARXIV_LINK.matcher(link).find()) {
        ArxivId.parse(link).filter(found -> seen.add(found.value())).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private static final Pattern ARXIV_LINK =
      Pattern.compile("(?i)arxiv|alphaxiv|huggingface\\.co/papers/");

  private static List<String> arxivTexts(String text) {
    List<String> found = new ArrayList<>();
    Matcher doi = Pattern.compile("(?i)10\\.48550/arxiv\\.\\S+").matcher(text);
    Matcher named = NAMED.matcher(text);
    Matcher bare = BARE.matcher(text);
    while (named.find()) {
      found.add("arXiv:" + named.group("id"));
    }
    while (doi.find()) {
      found.add(doi.group());
    }
    if (found.isEmpty()) {
      while (bare.find()) {
        if (!NUMBERED.matcher(text.substring(0, bare.start())).find()) {
          found.add(bare.group("id"));
        }
      }
    }
    return found;
  }

  /// The different DOIs, those of links last.
  static List<Doi> dois(String text, List<String> links) {
    Set<Doi> dois = new LinkedHashSet<>();
    Matcher doi = DOI.matcher(text);
    while (doi.find()) {
      parse(doi.group()).ifPresent(dois::add);
    }
    for (String link : links) {
      if (link.contains("/10.") || link.contains("doi")) {
        Doi.parse(link).flatMap(found -> parse(found.value())).ifPresent(dois::add);
      }
    }
    return List.copyOf(dois);
  }

  private static Optional<Doi> parse(String printed) {
    return Doi.parse(AFTER_DOI.matcher(printed.replaceAll("[‐‑–]", "-")).replaceFirst(""));
  }
}
