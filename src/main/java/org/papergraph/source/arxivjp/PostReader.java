package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.source.Page;
import org.papergraph.source.Parsed;
import org.papergraph.source.RepositoryLinks;

/// Makes a record of a post, or says why it is none.
///
/// A whole post has a title, authors, a date and its provider, and under the heading of an abstract
/// an abstract; a list of facts without such headings is whole too. An excerpt, which the site
/// itself cuts, is a record of what it says up to the section in which it is cut.
final class PostReader {
  static final String PROVIDER = "arxiv.jp";
  static final String NO_LABELS =
      "is no translated abstract: it has none of the labels 要約, arxiv情報";

  private final Page page;

  PostReader(Page page) {
    this.page = page;
  }

  Parsed read(RawPost post) {
    if (post.defect() != null) {
      return rejected(post, post.defect());
    }
    String title = post.title();
    if (title == null) {
      return rejected(post, "has no title");
    }
    PostBody body = PostBody.of(post.body());
    List<String> missing = missing(body);
    if (!missing.isEmpty() && !body.isExcerpt()) {
      return rejected(
          post,
          body.isUnlabelled()
              ? NO_LABELS
              : "is incomplete: it has no " + String.join(", no ", missing));
    }
    Line dateRow = body.row(InfoField.DATE);
    Optional<PartialDate> date =
        dateRow == null ? Optional.empty() : PrintedDate.parse(dateRow.text());
    if (dateRow != null && date.isEmpty()) {
      return rejected(post, "has a 発行日 that is no date: “" + dateRow.text() + "”");
    }
    return new Parsed.Accepted(record(title, post, body, date.orElse(null)));
  }

  private PaperRecord record(
      String title, RawPost post, PostBody body, @Nullable PartialDate date) {
    String japanese = body.text(Label.JAPANESE);
    String original = body.text(Label.ORIGINAL);
    PaperRecordBuilder paper =
        PaperRecord.titled(title, page.source(PROVIDER, translator(body)))
            .abstractText(original)
            .abstractJa(japanese)
            .authors(authors(body))
            .updated(date)
            .categories(post.categories());
    arxivId(body).ifPresent(id -> paper.ids(PaperIds.of(id)));
    // The translator damages the links' letters: its text counts only where there is no other.
    String text = original != null ? original : japanese;
    return text == null ? paper.build() : paper.repositories(RepositoryLinks.find(text)).build();
  }

  private static List<String> missing(PostBody body) {
    List<String> missing = new ArrayList<>();
    // A post may do without an abstract altogether; a heading with nothing under it is damage.
    boolean promised = body.has(Label.JAPANESE) || body.has(Label.ORIGINAL);
    if (promised && body.text(Label.JAPANESE) == null && body.text(Label.ORIGINAL) == null) {
      missing.add("text under 要約");
    }
    if (authors(body).isEmpty()) {
      missing.add(InfoField.AUTHORS.printed());
    }
    if (body.row(InfoField.DATE) == null) {
      missing.add(InfoField.DATE.printed());
    }
    if (body.text(Label.PROVIDER) == null) {
      missing.add(Label.PROVIDER.printed());
    }
    return missing;
  }

  private static List<Authorship> authors(PostBody body) {
    Line row = body.row(InfoField.AUTHORS);
    return row == null ? List.of() : AuthorList.parse(row.text());
  }

  /// From the links of the row; a text capture may print them as text.
  private static Optional<ArxivId> arxivId(PostBody body) {
    Line row = body.row(InfoField.LINK);
    if (row == null) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>(row.links());
    candidates.add(row.text());
    return candidates.stream().flatMap(link -> ArxivId.parse(link).stream()).findFirst();
  }

  /// `arxiv.jp, DeepL` names the provider and its translator.
  private static @Nullable String translator(PostBody body) {
    String services = body.text(Label.PROVIDER);
    if (services == null) {
      return null;
    }
    String[] names = services.lines().findFirst().orElse("").split("\\s*[,、\\uFF0C]\\s*", 2);
    return names.length == 2 && !names[1].isBlank() ? names[1].strip() : null;
  }

  private Parsed rejected(RawPost post, String reason) {
    String which = post.title() == null ? "the post " : "“" + post.title() + "” ";
    return new Parsed.Rejected(page.at(post.place()), which + reason);
  }
}
