package org.papergraph.source.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;

/// Finds the identifiers in the fields of an entry, wherever a program puts them.
final class BibtexIds {
  private static final Pattern ARXIV = Pattern.compile("(?i)arxiv");
  private static final Pattern CORR = Pattern.compile("(?i)\\s*abs/(\\S+)\\s*");
  private static final Pattern ACL =
      Pattern.compile(
          "aclanthology\\.org/(?:anthology/)?([A-Z]\\d{2}-\\d{4,5}|\\d{4}\\.[\\w-]+\\.\\d+)(?:/|\\.pdf|$)");
  private static final Pattern DBLP =
      Pattern.compile(
          "dblp\\.(?:org|uni-trier\\.de)/rec/(?:bib\\d?/)?([^\\s.?]+(?:\\.[^\\s.?/]+)*?)(?:\\.(?:bib|html).*)?$");

  /// Fields in which an arXiv id stands after the word.
  private static final List<String> ARXIV_FIELDS =
      List.of(
          "journal",
          "journaltitle",
          "number",
          "howpublished",
          "note",
          "url",
          "publisher",
          "annote",
          "annotation");

  private BibtexIds() {}

  static PaperIds of(String key, Map<String, String> fields) {
    Optional<Doi> doi =
        Doi.parse(fields.getOrDefault("doi", "").replace("\\_", "_"))
            .or(() -> resolver(fields.getOrDefault("url", "")))
            .or(() -> resolver(fields.getOrDefault("ee", "")));
    Map<String, String> others = new LinkedHashMap<>();
    put(others, "acl", first(ACL, fields.getOrDefault("url", "")));
    put(others, "dblp", dblp(key, fields));
    put(others, "pmid", digits(fields, "pmid", "pubmed"));
    put(
        others,
        "pmcid",
        first(
            Pattern.compile("(PMC\\d+)"),
            fields.getOrDefault("pmcid", fields.getOrDefault("pmc", ""))));
    return new PaperIds(arxiv(fields, doi).orElse(null), doi.orElse(null), others);
  }

  private static Optional<ArxivId> arxiv(Map<String, String> fields, Optional<Doi> doi) {
    Optional<ArxivId> eprint = eprint(fields);
    if (eprint.isPresent()) {
      return eprint;
    }
    Matcher corr = CORR.matcher(fields.getOrDefault("volume", ""));
    if (corr.matches()) {
      return ArxivId.parse(corr.group(1));
    }
    for (String field : ARXIV_FIELDS) {
      Matcher arxiv = ARXIV.matcher(fields.getOrDefault(field, ""));
      if (arxiv.find()) {
        Optional<ArxivId> id =
            ArxivId.parse(fields.getOrDefault(field, "").substring(arxiv.start()));
        if (id.isPresent()) {
          return id;
        }
      }
    }
    return doi.filter(found -> ARXIV.matcher(found.value()).find())
        .flatMap(found -> ArxivId.parse(found.value()));
  }

  /// The `eprint`, unless it is said to be another archive's.
  private static Optional<ArxivId> eprint(Map<String, String> fields) {
    String archive =
        fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", "arxiv"));
    if (!ARXIV.matcher(archive).find() && !archive.isBlank()) {
      return Optional.empty();
    }
    return ArxivId.parse(
        fields.getOrDefault(
            "arxivid", fields.getOrDefault("arxiv", fields.getOrDefault("eprint", ""))));
  }

  private static Optional<Doi> resolver(String url) {
    return url.contains("doi.org/") ? Doi.parse(url.replace("\\_", "_")) : Optional.empty();
  }

  private static @Nullable String dblp(String key, Map<String, String> fields) {
    return key.startsWith("DBLP:")
        ? key.substring("DBLP:".length())
        : first(DBLP, fields.getOrDefault("biburl", fields.getOrDefault("bibsource", "")));
  }

  private static @Nullable String digits(Map<String, String> fields, String own, String type) {
    String value =
        type.equals(fields.get("eprinttype"))
            ? fields.getOrDefault("eprint", "")
            : fields.getOrDefault(own, "");
    return value.strip().matches("\\d{1,9}") ? value.strip() : null;
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static void put(Map<String, String> ids, String scheme, @Nullable String value) {
    if (value != null) {
      ids.put(scheme, value);
    }
  }
}
