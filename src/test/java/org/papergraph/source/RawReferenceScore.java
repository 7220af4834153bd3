package org.papergraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;
import org.papergraph.model.Reference;
import org.papergraph.resolution.TitleKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command that tells how well printed references are read: `RawReferenceScore FILE [--print]`.
///
/// The file holds unarXive's papers, one JSON object a line, whose `bib_entries` have the printed
/// entry, the identifiers found in it (`contained_arXiv_ids`, `contained_links`) and those of the
/// work that it was matched to (`ids`). Recall counts the identifiers that stand in the entry's
/// text. There is no truth for titles, names and years but entries that cite one work.
public final class RawReferenceScore {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Ratio arxivPrecision = new Ratio();
  private final Ratio arxivRecall = new Ratio();
  private final Ratio doiPrecision = new Ratio();
  private final Ratio doiRecall = new Ratio();
  private final Ratio titled = new Ratio();
  private final Ratio named = new Ratio();
  private final Ratio dated = new Ratio();
  private final Ratio yearsOfIds = new Ratio();
  private final Ratio sameTitle = new Ratio();
  private final Ratio sameFirstAuthor = new Ratio();
  private final Ratio sameYear = new Ratio();
  private final Map<String, List<Reference>> byWork = new HashMap<>();

  private RawReferenceScore() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: RawReferenceScore FILE [--print]");
      System.exit(2);
    }
    RawReferenceScore score = new RawReferenceScore();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      List<String> before = List.of();
      for (JsonNode entry : JSON.readTree(line).get("bib_entries")) {
        Reference read =
            RawReference.parse(entry.get("bib_entry_raw").asString(), List.of(), before);
        before = read.authors();
        score.count(entry, read);
        if (args.length > 1) {
          System.out.printf(
              "%s\t%s\t%s\t%s%n", read.title(), read.authors(), read.year(), read.raw());
        }
      }
    }
    score.compareWorks();
    System.out.print(score);
  }

  private void count(JsonNode entry, Reference read) {
    String text = entry.get("bib_entry_raw").asString().toLowerCase(Locale.ROOT);
    JsonNode ids = entry.path("ids");
    titled.add(read.title() != null);
    named.add(!read.authors().isEmpty());
    dated.add(read.year() != null);

    Set<String> arxiv = arxivIds(entry, ids);
    ArxivId found = read.ids().arxiv();
    if (found != null && !arxiv.isEmpty()) {
      arxivPrecision.add(arxiv.contains(found.value()));
    }
    Set<String> printed = new HashSet<>(arxiv);
    printed.removeIf(id -> !text.contains(id));
    if (!printed.isEmpty()) {
      arxivRecall.add(found != null && printed.contains(found.value()));
    }

    Set<String> dois = dois(entry, ids);
    Doi doi = read.ids().doi();
    if (doi != null && !dois.isEmpty()) {
      doiPrecision.add(dois.contains(doi.value()));
    }
    dois.removeIf(known -> !text.contains(known));
    if (!dois.isEmpty()) {
      doiRecall.add(doi != null && dois.contains(doi.value()));
    }
    countYear(arxiv, read.year());
    String work = ids.path("open_alex_id").asString("");
    if (!work.isEmpty()) {
      byWork.computeIfAbsent(work, _ -> new ArrayList<>()).add(read);
    }
  }

  /// A paper hardly appears before it is submitted, and mostly within four years.
  private void countYear(Set<String> arxiv, @Nullable Integer year) {
    if (arxiv.size() == 1 && year != null) {
      int submitted = new ArxivId(arxiv.iterator().next(), 0).month().firstDay().getYear();
      yearsOfIds.add(year >= submitted - 1 && year <= submitted + 4);
    }
  }

  private static Set<String> arxivIds(JsonNode entry, JsonNode ids) {
    Set<String> found = new HashSet<>();
    entry.get("contained_arXiv_ids").forEach(id -> add(found, "arXiv:" + id.get("id").asString()));
    String matched = ids.path("arxiv_id").asString("");
    if (!matched.isEmpty()) {
      add(found, "arXiv:" + matched);
    }
    String doi = ids.path("doi").asString("");
    if (doi.contains("arxiv")) {
      add(found, doi);
    }
    return found;
  }

  private static void add(Set<String> found, String printed) {
    ArxivId.parse(printed).ifPresent(id -> found.add(id.value()));
  }

  private static Set<String> dois(JsonNode entry, JsonNode ids) {
    Set<String> found = new HashSet<>();
    Doi.parse(ids.path("doi").asString("")).ifPresent(doi -> found.add(doi.value()));
    for (JsonNode link : entry.get("contained_links")) {
      if (link.get("url").asString().contains("doi.org/")) {
        Doi.parse(link.get("url").asString()).ifPresent(doi -> found.add(doi.value()));
      }
    }
    return found;
  }

  /// Entries that cite one work should tell the same of it.
  private void compareWorks() {
    for (List<Reference> entries : byWork.values()) {
      Reference first = entries.getFirst();
      for (Reference other : entries.subList(1, entries.size())) {
        if (first.title() != null && other.title() != null) {
          sameTitle.add(TitleKey.of(first.title()).equals(TitleKey.of(other.title())));
        }
        if (!first.authors().isEmpty() && !other.authors().isEmpty()) {
          sameFirstAuthor.add(family(first).equals(family(other)));
        }
        if (first.year() != null && other.year() != null) {
          sameYear.add(Math.abs(first.year() - other.year()) <= 2);
        }
      }
    }
  }

  private static String family(Reference reference) {
    String name = reference.authors().getFirst();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return """
    arXiv ids      precision %s  recall of those printed %s
    DOIs           precision %s  recall of those printed %s
    titles         read      %s  alike where two entries cite one work %s
    first authors  read      %s  alike %s
    years          read      %s  alike within two %s  fit the arXiv id %s
    """
        .formatted(
            arxivPrecision,
            arxivRecall,
            doiPrecision,
            doiRecall,
            titled,
            sameTitle,
            named,
            sameFirstAuthor,
            dated,
            sameYear,
            yearsOfIds);
  }

  private static final class Ratio {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return "%.1f %% (%d of %d)".formatted(all == 0 ? 0 : 100.0 * right / all, right, all);
    }
  }
}
