package org.papergraph.source.dblp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.KnownIds;
import org.papergraph.source.XmlElement;

/// A publication of DBLP.
final class DblpRecord {
  /// The number by which DBLP tells persons of one name apart.
  private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+\\d{4}");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /// The full stop that DBLP sets after each title.
  private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");

  private static final String PREPRINTS = "journals/corr/";

  private DblpRecord() {}

  static PaperRecord read(XmlElement record, Source source) {
    String key = record.attribute("key").strip();
    String title = record.textOf("title");
    if (key.isEmpty()) {
      throw new BadRecordException("has no key");
    }
    if (title == null || FULL_STOP.matcher(title).replaceFirst("").isBlank()) {
      throw new BadRecordException("has no title");
    }
    return PaperRecord.titled(FULL_STOP.matcher(title).replaceFirst(""), source)
        .ids(ids(record, key))
        .authors(record.children("author").stream().flatMap(DblpRecord::authorship).toList())
        .published(year(record.textOf("year")))
        .venue(venue(record))
        .references(references(record))
        .build();
  }

  private static PaperIds ids(XmlElement record, String key) {
    KnownIds ids = new KnownIds().other("dblp", key);
    if (key.startsWith(PREPRINTS)) {
      String volume = record.textOf("volume");
      ArxivId.parse(key).ifPresent(id -> ids.arxiv(id.value()));
      ids.arxiv(volume != null && volume.startsWith("abs/") ? volume.substring(4) : null);
    }
    List<String> links = record.children("ee").stream().map(XmlElement::text).toList();
    // The publisher's DOI before that of the preprint.
    links.stream().filter(link -> isDoi(link) && !isArxiv(link)).forEach(ids::doi);
    links.stream().filter(link -> isDoi(link)).forEach(ids::doi);
    links.forEach(ids::url);
    return ids.build();
  }

  private static boolean isDoi(String link) {
    return link.contains("doi.org/10.") || link.contains("doi.acm.org/10.");
  }

  private static boolean isArxiv(String link) {
    return link.toLowerCase(Locale.ROOT).contains("10.48550/arxiv");
  }

  private static Stream<Authorship> authorship(XmlElement author) {
    String printed = author.text().strip();
    if (printed.isEmpty()) {
      return Stream.empty();
    }
    Orcid orcid = Orcid.parse(author.attribute("orcid")).orElse(null);
    Matcher numbered = NUMBERED.matcher(printed);
    return Stream.of(
        numbered.matches()
            ? new Authorship(numbered.group(1), orcid, null, Map.of("dblp", printed))
            : new Authorship(printed, orcid, null, Map.of()));
  }

  private static @Nullable PartialDate year(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    if (!YEAR.matcher(printed).matches()) {
      throw new BadRecordException("has a year that is none: \"" + printed + "\"");
    }
    return new PartialDate(printed);
  }

  private static @Nullable String venue(XmlElement record) {
    for (String field : List.of("journal", "booktitle", "school")) {
      String venue = record.textOf(field);
      if (venue != null) {
        return venue;
      }
    }
    return null;
  }

  /// The few that DBLP has: keys of other records, `...` for entries that it does not hold.
  private static List<Reference> references(XmlElement record) {
    List<Reference> references = new ArrayList<>();
    for (XmlElement cite : record.children("cite")) {
      String key = cite.text().strip();
      if (key.indexOf('/') > 0) {
        references.add(Reference.to(new PaperIds(null, null, Map.of("dblp", key))));
      }
    }
    return references;
  }
}
