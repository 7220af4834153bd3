package org.papergraph.source.latexml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Reference;
import org.papergraph.source.Location;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.RawReference;

/// The entries of a page's reference lists, and those that cannot be read.
///
/// @param references in their order, of all lists of the page
record Bibliography(List<Reference> references, List<Parsed.Rejected> rejected) {
  private static final String ENTRY = "li.ltx_bibitem";
  private static final String PART = ".ltx_bibblock";
  private static final String AUTHOR = ".ltx_bib_author";
  private static final String TITLE = ".ltx_bib_title";
  private static final String YEAR = ".ltx_bib_year, .ltx_bib_date";
  private static final Pattern YEAR_NUMBER =
      Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
  private static final String CUT_OFF = "is cut off: save the page again";

  static Bibliography of(Document document, Page page) {
    List<Reference> references = new ArrayList<>();
    List<Parsed.Rejected> rejected = new ArrayList<>();
    List<String> before = List.of();
    int number = 0;
    for (Element entry : document.select(ENTRY)) {
      number++;
      Location at = page.at(entry.id().isEmpty() ? "reference " + number : entry.id());
      String reason = defect(entry);
      if (reason != null) {
        rejected.add(new Parsed.Rejected(at, reason));
        continue;
      }
      Reference reference = read(entry, before);
      references.add(reference);
      before = reference.authors();
    }
    return new Bibliography(references, rejected);
  }

  /// Whether the page ends within an entry.
  boolean isCutOff() {
    return rejected.stream().anyMatch(entry -> entry.reason().equals(CUT_OFF));
  }

  private static @Nullable String defect(Element entry) {
    if (entry.endSourceRange().isTracked() && entry.endSourceRange().isImplicit()) {
      return CUT_OFF;
    }
    return LatexmlText.of(entry).isEmpty() ? "is an entry of a reference list without text" : null;
  }

  private static Reference read(Element entry, List<String> before) {
    List<String> parts = new ArrayList<>();
    for (Element part : entry.select(PART)) {
      String text = LatexmlText.of(part);
      if (!text.isEmpty() && !part.is(".ltx_bib_cited")) {
        parts.add(text);
      }
    }
    List<String> links =
        entry.select("a[href]").stream()
            .filter(link -> link.closest(".ltx_bib_cited") == null)
            .map(link -> link.attr("href"))
            .filter(href -> !href.startsWith("#"))
            .toList();
    Reference reference =
        RawReference.parts(parts.isEmpty() ? List.of(LatexmlText.of(entry)) : parts, links, before)
            .withRaw(LatexmlText.of(entry));
    return entry.selectFirst(TITLE) == null && entry.selectFirst(AUTHOR) == null
        ? reference
        : structured(entry, reference);
  }

  /// What marked parts say holds, whatever the printed entry looks like.
  private static Reference structured(Element entry, Reference printed) {
    Element title = entry.selectFirst(TITLE);
    Element author = entry.selectFirst(AUTHOR);
    Element year = entry.selectFirst(YEAR);
    Matcher number = YEAR_NUMBER.matcher(year == null ? "" : year.text());
    String text = title == null ? "" : LatexmlText.of(title).replaceFirst("[\\s.,]+$", "");
    return printed
        .withTitle(text.isEmpty() ? null : text)
        .withAuthors(author == null ? List.of() : RawReference.names(LatexmlText.of(author)))
        .withYear(number.find() ? Integer.valueOf(number.group()) : printed.year());
  }
}
