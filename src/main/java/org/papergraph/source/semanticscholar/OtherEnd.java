package org.papergraph.source.semanticscholar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;

/// Answers about one paper that do not name it: its citations, its references, its authors. Their
/// address does, where it is known.
final class OtherEnd {
  /// As many entries as are kept before a record of them is made.
  private static final int MOST = 10_000;

  private static final String ONE_END =
      "citations of which the answer names one end only: name the file after the other paper, for"
          + " example ARXIV_2106.15928_references.json";

  private final Source source;
  private final PassedOver passedOver;
  private final List<Reference> references = new ArrayList<>();
  private final List<Authorship> authors = new ArrayList<>();
  private @Nullable String address;
  private @Nullable PaperIds asked;

  OtherEnd(Source source, PassedOver passedOver) {
    this.source = source;
    this.passedOver = passedOver;
  }

  /// What is known of the former answer's paper, where a new answer begins with this item.
  List<Parsed> before(JsonItem.Value item) {
    String next = item.around().path(SemanticScholarFormat.ADDRESS).asString(item.at().capture());
    if (next.equals(address) && references.size() < MOST) {
      return List.of();
    }
    List<Parsed> former = end();
    address = next;
    asked = AskedPaper.of(next).orElse(null);
    return former;
  }

  /// What is known of the last answer's paper.
  List<Parsed> end() {
    List<Parsed> parsed = new ArrayList<>();
    if (asked != null && !(references.isEmpty() && authors.isEmpty())) {
      parsed.add(
          new Parsed.Accepted(
              PaperRecord.identified(asked, source)
                  .references(references)
                  .authors(authors)
                  .build()));
    }
    references.clear();
    authors.clear();
    return parsed;
  }

  /// A paper that cites the one that was asked for.
  List<Parsed> citing(JsonObject citation, JsonItem.Value item) {
    JsonObject paper = citation.object("citingPaper");
    if (asked == null) {
      passedOver.add(item.at(), ONE_END);
      return List.of(new Parsed.Accepted(PaperNode.record(paper, source)));
    }
    Reference cited = References.withInfluence(Reference.to(asked), citation);
    return List.of(new Parsed.Accepted(PaperNode.citing(paper, cited, source)));
  }

  /// A paper that the one that was asked for cites; one without an identifier is no more than an
  /// entry of its list.
  List<Parsed> cited(JsonObject citation, JsonItem.Value item) {
    JsonObject paper = citation.object("citedPaper");
    Reference reference = References.withInfluence(References.of(paper), citation);
    if (asked == null) {
      passedOver.add(item.at(), ONE_END);
    } else {
      references.add(reference);
    }
    return reference.ids().isEmpty() && asked != null
        ? List.of()
        : List.of(new Parsed.Accepted(PaperNode.record(paper, source)));
  }

  /// An author of the paper that was asked for. Part of a list of authors would tell them at wrong
  /// positions.
  List<Parsed> author(JsonObject author, JsonItem.Value item) {
    boolean whole =
        item.around().path("offset").asInt(-1) == 0 && !item.around().hasNonNull("next");
    if (asked == null || !whole) {
      return passedOver.add(item.at(), "authors, who are no papers");
    }
    authors.add(AuthorNode.authorship(author));
    return List.of();
  }
}
