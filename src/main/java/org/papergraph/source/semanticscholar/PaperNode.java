package org.papergraph.source.semanticscholar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.FoundIn;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;
import org.papergraph.source.KnownIds;
import org.papergraph.source.RepositoryLinks;

/// A paper as the Graph API and, in lower case, the datasets tell it. Any of it may be null.
///
/// `tldr` is Semantic Scholar's own text and not the paper's abstract: it is left.
final class PaperNode {
  private static final Pattern PAGE =
      Pattern.compile(
          "https?://(?:www\\.)?semanticscholar\\.org/paper/(?:.{0,300}/)?([0-9a-f]{40})");

  private PaperNode() {}

  static PaperRecord record(JsonObject paper, Source source) {
    return builder(paper, source).references(References.known(paper)).build();
  }

  /// A paper of which the answer tells that it cites another.
  static PaperRecord citing(JsonObject paper, Reference cited, Source source) {
    return builder(paper, source).references(List.of(cited)).build();
  }

  static PaperIds ids(JsonObject paper) {
    JsonObject outer = either(paper, "externalIds", "externalids");
    JsonObject openAccess = paper.object("openaccessinfo").object("externalids");
    KnownIds ids =
        new KnownIds()
            .other("s2", paper.text("paperId"))
            .other("s2", sha(paper.text("url")))
            .other("corpusid", paper.id("corpusId"))
            .other("corpusid", paper.id("corpusid"));
    for (JsonObject external : List.of(outer, openAccess)) {
      ids.arxiv(external.id("ArXiv"))
          .doi(external.text("DOI"))
          .other("corpusid", external.id("CorpusId"))
          .other("dblp", external.id("DBLP"))
          .other("acl", external.id("ACL"))
          .other("mag", external.id("MAG"))
          .pmid(external.id("PubMed"))
          .pmcid(external.id("PubMedCentral"));
    }
    return ids.build();
  }

  private static PaperRecordBuilder builder(JsonObject paper, Source source) {
    PaperIds ids = ids(paper);
    String title = paper.text("title");
    String text = paper.text("abstract");
    List<JsonObject> listed = paper.objects("authors");
    List<Authorship> authors = authors(listed);
    return begin(title, ids, source)
        .ids(ids)
        .abstractText(text)
        .authors(authors)
        .authorCount(authors.size() == listed.size() ? null : Integer.valueOf(listed.size()))
        .published(published(paper))
        .categories(fields(paper))
        .repositories(
            text == null
                ? List.of()
                : RepositoryLinks.find(text).stream()
                    .map(link -> link.withOrigin(FoundIn.ABSTRACT, null))
                    .toList())
        .venue(venue(paper));
  }

  private static PaperRecordBuilder begin(@Nullable String title, PaperIds ids, Source source) {
    if (title == null && ids.isEmpty()) {
      throw new BadRecordException("the paper has neither a title nor an identifier");
    }
    return title == null ? PaperRecord.identified(ids, source) : PaperRecord.titled(title, source);
  }

  static List<Authorship> authors(List<JsonObject> listed) {
    List<Authorship> authors = new ArrayList<>();
    for (JsonObject author : listed) {
      if (author.text("name") != null) {
        authors.add(AuthorNode.authorship(author));
      }
    }
    return authors;
  }

  private static @Nullable PartialDate published(JsonObject paper) {
    String date = paper.anyText("publicationDate", "publicationdate");
    if (date != null) {
      return PartialDate.parse(date)
          .orElseThrow(() -> new BadRecordException("publicationDate: is no date: " + date));
    }
    Integer year = paper.integer("year");
    return year == null ? null : PartialDate.parse(year.toString()).orElse(null);
  }

  /// Fields of study, by the publisher and by Semantic Scholar's model.
  private static List<Category> fields(JsonObject paper) {
    String key = paper.has("s2FieldsOfStudy") ? "s2FieldsOfStudy" : "s2fieldsofstudy";
    List<String> names =
        paper.has(key)
            ? paper.objects(key).stream()
                .map(field -> field.text("category"))
                .filter(Objects::nonNull)
                .toList()
            : paper.texts("fieldsOfStudy");
    return names.stream()
        .distinct()
        .map(name -> new Category(name, CategoryScheme.OTHER, false))
        .toList();
  }

  private static @Nullable String venue(JsonObject paper) {
    String venue = paper.text("venue");
    String full = venue == null ? paper.object("publicationVenue").text("name") : venue;
    return full == null ? paper.object("journal").text("name") : full;
  }

  private static @Nullable String sha(@Nullable String url) {
    Matcher page = PAGE.matcher(url == null ? "" : url);
    return page.matches() ? page.group(1) : null;
  }

  static JsonObject either(JsonObject object, String key, String lowerCase) {
    return object.has(key) ? object.object(key) : object.object(lowerCase);
  }
}
