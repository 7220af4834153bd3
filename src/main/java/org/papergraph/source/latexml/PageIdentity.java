package org.papergraph.source.latexml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.PartialDate;

/// Which paper a page is, in which version, of which day.
///
/// @param id null where nothing tells it
/// @param category the first one, which stands in the watermark
/// @param date of the version that the page shows
record PageIdentity(@Nullable ArxivId id, @Nullable Category category, @Nullable PartialDate date) {
  private static final String WATERMARK = "#watermark-tr, .ltx_page_content > div";
  private static final Pattern STAMP =
      Pattern.compile(
          "arXiv:(?<id>\\S+)(?:\\s*\\[(?<category>[A-Za-z.-]+)])?(?:\\s+(?<date>\\d{1,2} \\p{L}{3}"
              + " \\d{4}))?");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// Links and notes by which a page names itself, the surest first, and the attributes that do.
  private static final List<String[]> SELF =
      List.of(
          new String[] {"link[rel=canonical][href]", "href"},
          new String[] {"meta[property=og:url][content]", "content"},
          new String[] {"a[title^=Back to abstract][href]", "href"},
          new String[] {"base[href]", "href"},
          new String[] {".ar5iv-footer a[href*=arxiv.org/abs/]", "href"},
          new String[] {".ltx_TOC a[href*=/html/]", "href"});

  private static final Pattern TITLED = Pattern.compile("^\\s*\\[([^\\]\\s]+)]");

  /// A file's name as people and programs save such a page.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[/_"
              + " ])(?:arxiv[._-]?)?(?<id>\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z][a-z-]{1,8}(?:\\.[a-z]{2})?[_-]?\\d{7}(?:v\\d+)?)(?:\\.(?:x?html?|gz|xml))*$");

  /// @param name the capture's
  static PageIdentity of(Document page, String name) {
    for (Element stamp : page.select(WATERMARK)) {
      Matcher printed = STAMP.matcher(LatexmlText.fold(stamp.text()));
      if (printed.lookingAt()) {
        Optional<ArxivId> id = ArxivId.parse("arXiv:" + printed.group("id"));
        if (id.isPresent()) {
          return new PageIdentity(
              id.get(), category(printed.group("category")), date(printed.group("date")));
        }
      }
    }
    return new PageIdentity(fromLinks(page).or(() -> fromName(name)).orElse(null), null, null);
  }

  private static Optional<ArxivId> fromLinks(Document page) {
    for (String[] self : SELF) {
      Element link = page.selectFirst(self[0]);
      Optional<ArxivId> id = link == null ? Optional.empty() : ArxivId.parse(link.attr(self[1]));
      if (id.isPresent()) {
        return id;
      }
    }
    Matcher titled = TITLED.matcher(page.title());
    return titled.find() ? ArxivId.parse(titled.group(1)) : Optional.empty();
  }

  private static Optional<ArxivId> fromName(String name) {
    Matcher named = NAMED.matcher(name);
    if (!named.find()) {
      return Optional.empty();
    }
    String id = named.group("id");
    return ArxivId.parse(id.indexOf('.') == 4 ? id : id.replaceFirst("[_-]?(?=\\d{7})", "/"));
  }

  private static @Nullable Category category(@Nullable String code) {
    return code == null ? null : new Category(code, CategoryScheme.of(code), true);
  }

  private static @Nullable PartialDate date(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    try {
      return PartialDate.of(LocalDate.parse(printed, DATE));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
