package org.papergraph.harvest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a harvester has to know of an archive page of arxiv.jp (WordPress, Twenty Ten).
///
/// @param days on which its posts appeared, where it prints them
/// @param hasOlder whether it links to older posts
record ArchivePage(boolean isWhole, int posts, List<LocalDate> days, boolean hasOlder) {
  private static final String POST = ".hentry";
  private static final String POSTED = ".hentry .entry-date, .hentry time[datetime]";
  private static final String OLDER = ".nav-previous a[href], a.next[href], link[rel=next]";
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s?[年/.-]\\s?(\\d{1,2})\\s?[月/.-]\\s?(\\d{1,2})");

  ArchivePage {
    days = List.copyOf(days);
  }

  static ArchivePage read(String html) {
    Document page = Jsoup.parse(html);
    List<LocalDate> days =
        page.select(POSTED).stream()
            .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.text())
            .flatMap(text -> day(text).stream())
            .toList();
    return new ArchivePage(
        html.contains("</html"), page.select(POST).size(), days, page.selectFirst(OLDER) != null);
  }

  Optional<LocalDate> newest() {
    return days.stream().max(Comparator.naturalOrder());
  }

  Optional<LocalDate> oldest() {
    return days.stream().min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
