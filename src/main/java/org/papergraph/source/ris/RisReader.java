package org.papergraph.source.ris;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Doi;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// Turns records into papers.
final class RisReader {
  private static final Pattern DATE =
      Pattern.compile("\\s*(\\d{4})(?:[/-](\\d{1,2})?(?:[/-](\\d{1,2})?)?)?(?:[/ T].*)?");
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|[ivx]{1,4})\\.?");
  private static final Pattern PREPRINT = Pattern.compile("(?i)arxiv\\b.*");

  private final Source source;

  RisReader(Source source) {
    this.source = source;
  }

  /// The paper, and what is to be said of it.
  Stream<Parsed> read(RisRecord record) {
    String title = record.first("TI", "T1", "CT", "BT").stream().findFirst().orElse(null);
    PaperIds ids = ids(record);
    if (title == null && ids.isEmpty()) {
      return Stream.of(rejected(record.line(), "has neither a title (TI, T1) nor an identifier"));
    }
    Parsed paper = new Parsed.Accepted(paper(record, title, ids));
    String defect = record.defect();
    return defect == null ? Stream.of(paper) : Stream.of(paper, rejected(record.line(), defect));
  }

  Parsed rejected(long line, String reason) {
    return new Parsed.Rejected(new Location(source.capture(), "line " + line), reason);
  }

  private PaperRecord paper(RisRecord record, @Nullable String title, PaperIds ids) {
    String abstractText = record.first("AB", "N2").stream().findFirst().orElse(null);
    return (title == null
            ? PaperRecord.identified(ids, source)
            : PaperRecord.titled(title, source).ids(ids))
        .abstractText(abstractText)
        .authors(record.first("AU", "A1").stream().map(RisReader::author).toList())
        .published(date(record))
        .keyphrases(record.all("KW").stream().distinct().toList())
        .repositories(repositories(abstractText))
        .venue(venue(record, title))
        .build();
  }

  private static PaperIds ids(RisRecord record) {
    List<String> links = record.all("UR", "L1", "L2", "L3", "L4", "LK");
    Optional<Doi> doi =
        record.all("DO", "DI").stream()
            .flatMap(printed -> Doi.parse(printed).stream())
            .findFirst()
            .or(() -> fromResolver(links));
    Optional<ArxivId> arxiv =
        Stream.of(
                links,
                record.all("M1", "M3", "AN", "N1", "C1", "JO", "T2", "JF", "ID"),
                record.all("DO"))
            .flatMap(List::stream)
            .filter(text -> text.toLowerCase(java.util.Locale.ROOT).contains("arxiv"))
            .flatMap(text -> ArxivId.parse(text).stream())
            .findFirst();
    return new PaperIds(arxiv.orElse(null), doi.orElse(null), Map.of());
  }

  private static Optional<Doi> fromResolver(List<String> links) {
    return links.stream()
        .filter(link -> link.contains("doi.org/"))
        .flatMap(link -> Doi.parse(link).stream())
        .findFirst();
  }

  /// `Last, First, Suffix` in the order of speaking.
  private static Authorship author(String printed) {
    String[] parts = printed.split("\\s*,\\s*", -1);
    if (parts.length >= 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
      String suffix = parts.length > 2 ? parts[2] : "";
      if (suffix.isEmpty() || SUFFIX.matcher(suffix).matches()) {
        return Authorship.of(parts[1] + " " + parts[0] + (suffix.isEmpty() ? "" : ", " + suffix));
      }
    }
    return Authorship.of(printed.replaceFirst("[\\s,]+$", ""));
  }

  /// The most precise of the dates that agree in their year with the first.
  private static @Nullable PartialDate date(RisRecord record) {
    PartialDate best = null;
    for (String printed : record.all("PY", "Y1", "DA")) {
      PartialDate date = date(printed);
      if (date != null && (best == null || refines(date, best))) {
        best = date;
      }
    }
    return best;
  }

  private static boolean refines(PartialDate date, PartialDate known) {
    return date.iso().length() > known.iso().length() && date.iso().startsWith(known.iso());
  }

  private static @Nullable PartialDate date(String printed) {
    Matcher date = DATE.matcher(printed);
    if (!date.matches()) {
      return null;
    }
    StringBuilder iso = new StringBuilder(date.group(1));
    for (int part = 2; part <= 3 && date.group(part) != null; part++) {
      iso.append("-%02d".formatted(Integer.valueOf(date.group(part))));
    }
    return PartialDate.parse(iso.toString())
        .or(() -> PartialDate.parse(date.group(1)))
        .orElse(null);
  }

  private static @Nullable String venue(RisRecord record, @Nullable String title) {
    return Stream.of("T2", "JF", "JO", "BT", "JA", "J2", "J1")
        .flatMap(tag -> record.first(tag).stream())
        .filter(venue -> !venue.equals(title) && !PREPRINT.matcher(venue).matches())
        .findFirst()
        .orElse(null);
  }

  private static List<RepositoryLink> repositories(@Nullable String abstractText) {
    return abstractText == null
        ? List.of()
        : RepositoryLinks.find(abstractText).stream()
            .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
            .toList();
  }
}
