package org.papergraph.source.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.Source;
import org.papergraph.source.LatexText;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// Turns entries into papers, and remembers the abbreviations that the file defines.
final class EntryReader {
  /// No entries: what they hold is for other programs.
  private static final Set<String> REMARKS = Set.of("comment", "preamble");

  /// Entries that are no papers.
  private static final Set<String> VOLUMES =
      Set.of(
          "proceedings",
          "mvproceedings",
          "collection",
          "mvcollection",
          "periodical",
          "set",
          "xdata");

  private static final List<String> VENUES =
      List.of("journaltitle", "journal", "booktitle", "series");
  private static final Pattern PREPRINT =
      Pattern.compile("(?i)\\s*(?:\\{?arxiv\\b|corr\\b).*", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile(".*\\S \\d{4}");
  private static final Pattern KEYWORDS = Pattern.compile("\\s*[;,]\\s*");

  private final BibtexFields fields = new BibtexFields();
  private final Source source;

  EntryReader(Source source) {
    this.source = source;
  }

  /// The paper or the reason why there is none; null where the entry only helps to read others.
  @Nullable Parsed read(EntryScanner.Block.Entry entry) {
    try {
      if (REMARKS.contains(entry.type())) {
        return null;
      }
      if (entry.type().equals("string")) {
        fields.define(entry);
        return null;
      }
      if (VOLUMES.contains(entry.type())) {
        return rejected(entry, "is a volume, not a paper");
      }
      return paper(entry, fields.read(entry));
    } catch (BibtexFields.BadEntryException e) {
      return rejected(entry, String.valueOf(e.getMessage()));
    }
  }

  private Parsed paper(EntryScanner.Block.Entry entry, Map<String, String> values) {
    String title = text(values, "title");
    String key = key(entry);
    PaperIds ids = BibtexIds.of(key, values);
    if (title == null && ids.isEmpty()) {
      return rejected(entry, "has neither a title nor an identifier");
    }
    String subtitle = text(values, "subtitle");
    String whole = title == null || subtitle == null ? title : title + ": " + subtitle;
    String abstractText = text(values, "abstract");
    return new Parsed.Accepted(
        (whole == null
                ? PaperRecord.identified(ids, source)
                : PaperRecord.titled(whole, source).ids(ids))
            .abstractText(abstractText)
            .authors(authors(key, values))
            .published(BibtexDate.of(values))
            .categories(categories(values))
            .keyphrases(keyphrases(values))
            .repositories(repositories(abstractText))
            .venue(venue(values))
            .build());
  }

  private static String key(EntryScanner.Block.Entry entry) {
    int comma = entry.body().indexOf(',');
    return comma < 0 ? "" : entry.body().substring(0, comma).strip();
  }

  /// DBLP numbers the people of one name: `Wei Wang 0001`.
  private static List<Authorship> authors(String key, Map<String, String> values) {
    List<Authorship> authors = BibtexNames.parse(values.getOrDefault("author", ""));
    return key.startsWith("DBLP:") ? authors.stream().map(EntryReader::numbered).toList() : authors;
  }

  private static Authorship numbered(Authorship author) {
    String name = author.nameAsPrinted();
    return NUMBERED.matcher(name).matches()
        ? new Authorship(name.substring(0, name.length() - 5), null, null, Map.of("dblp", name))
        : author;
  }

  private static @Nullable String text(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    String text = LatexText.plain(value).replaceAll("\\s+", " ").strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String venue(Map<String, String> values) {
    for (String name : VENUES) {
      String venue = text(values, name);
      if (venue != null && !PREPRINT.matcher(venue).matches()) {
        return venue;
      }
    }
    return null;
  }

  private static List<Category> categories(Map<String, String> values) {
    String code = text(values, values.containsKey("primaryclass") ? "primaryclass" : "eprintclass");
    if (code == null || CategoryScheme.of(code) != CategoryScheme.ARXIV) {
      return List.of();
    }
    return List.of(new Category(code, CategoryScheme.ARXIV, true));
  }

  private static List<String> keyphrases(Map<String, String> values) {
    String keywords = text(values, values.containsKey("keywords") ? "keywords" : "keyword");
    if (keywords == null) {
      return List.of();
    }
    List<String> phrases = new ArrayList<>();
    for (String phrase : KEYWORDS.split(keywords, -1)) {
      if (!phrase.isBlank() && !phrases.contains(phrase)) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private static List<RepositoryLink> repositories(@Nullable String abstractText) {
    return abstractText == null
        ? List.of()
        : RepositoryLinks.find(abstractText).stream()
            .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
            .toList();
  }

  private Parsed rejected(EntryScanner.Block.Entry entry, String reason) {
    return new Parsed.Rejected(
        new Location(source.capture(), "line " + entry.line()), "@" + entry.type() + " " + reason);
  }
}
