package org.papergraph.source.huggingface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.RepositoryLink;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// The plain text of a list page: of a search, a day, a week, a month, of what trends.
final class ListText {
  private ListText() {}

  /// Whether a heading is that of the trending page, which prints Hugging Face's own summaries
  /// where a search prints abstracts.
  static boolean isTrending(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).equals("trending papers");
  }

  /// The page's papers in their order.
  static List<Parsed> papers(Page page, String text) {
    List<EntryLine> lines = lines(text);
    boolean trending =
        lines.stream()
            .anyMatch(line -> line instanceof EntryLine.Furniture f && isTrending(f.text()));
    int start = header(lines);
    PageDate header =
        start < lines.size() && lines.get(start) instanceof EntryLine.Date date
            ? date.date()
            : null;
    List<Entry> entries = new EntryReader(lines.subList(start, lines.size())).read();
    OptionalInt year = CaptureYear.of(page.capture().capturedAt(), header, dates(entries));
    List<Parsed> papers = new ArrayList<>();
    Entry last = null;
    for (Entry entry : entries) {
      if (last == null || !entry.repeats(last)) {
        papers.add(parsed(entry, year, trending, page));
      }
      last = entry;
    }
    return papers;
  }

  private static Parsed parsed(Entry entry, OptionalInt year, boolean trending, Page page) {
    String problem = entry.problem();
    if (problem != null) {
      return new Parsed.Rejected(page.at("line " + entry.line()), problem);
    }
    String text = trending ? null : entry.text();
    List<RepositoryLink> links = new ArrayList<>(RepositoryLinks.find(entry.links()));
    links.addAll(RepositoryLinks.find(text == null ? "" : text));
    PageDate date = entry.date();
    return new Parsed.Accepted(
        PaperRecord.titled(entry.title(), page.source(JsonAnswerParser.PROVIDER, null))
            .abstractText(text)
            .authorCount(entry.authors())
            .published(date == null ? null : date.in(year, null))
            .repositories(RepositoryLinks.distinct(links))
            .upvotes(entry.upvotes())
            .build());
  }

  /// Where the entries begin: after the line that ends every list page's header.
  private static int header(List<EntryLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i) instanceof EntryLine.Furniture furniture
          && EntryLine.BY.matcher(furniture.text()).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<PageDate> dates(List<Entry> entries) {
    return entries.stream().flatMap(entry -> Optional.ofNullable(entry.date()).stream()).toList();
  }

  private static List<EntryLine> lines(String text) {
    List<EntryLine> lines = new ArrayList<>();
    boolean gap = true;
    int number = 0;
    for (String printed : text.split("\\R", -1)) {
      number++;
      String line = printed.replace('\u00A0', ' ').strip();
      if (!line.isEmpty()) {
        lines.add(EntryLine.of(number, line, gap));
      }
      gap = line.isEmpty();
    }
    return lines;
  }

  /// An entry of the page, or what is wrong with it.
  ///
  /// @param line where it begins, from 1
  /// @param links text of the buttons beside it
  record Entry(
      int line,
      String title,
      @Nullable String text,
      @Nullable Integer authors,
      @Nullable PageDate date,
      @Nullable Integer upvotes,
      String links,
      @Nullable String problem) {

    static Entry problem(int line, String problem) {
      return new Entry(line, "", null, null, null, null, "", problem);
    }

    Entry withAuthors(@Nullable Integer count, @Nullable PageDate day) {
      return new Entry(line, title, text, count, day, upvotes, links, problem);
    }

    Entry withLinks(String more) {
      return new Entry(line, title, text, authors, date, upvotes, links + "\n" + more, problem);
    }

    /// Whether it is the same card once more, as pages print one for each width of the screen.
    boolean repeats(Entry other) {
      return problem == null && title.equals(other.title) && Objects.equals(text, other.text);
    }
  }
}
