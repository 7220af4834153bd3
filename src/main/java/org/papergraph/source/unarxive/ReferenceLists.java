package org.papergraph.source.unarxive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.KnownIds;
import org.papergraph.source.LatexText;
import org.papergraph.source.Parsed;
import org.papergraph.source.RawReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a record of each paper, with its reference list: what unarXive found out about an entry,
/// and what the printed entry itself tells.
record ReferenceLists(Source source) implements JsonRecords {

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject paper = JsonObject.of(item);
    PaperIds ids = new KnownIds().arxiv(paper.text("paper_id")).build();
    if (ids.isEmpty()) {
      throw new BadRecordException(
          "paper_id: \"%s\" is not an arXiv id".formatted(paper.text("paper_id")));
    }
    String title = paper.object("metadata").text("title");
    PaperRecordBuilder record =
        title == null
            ? PaperRecord.identified(ids, source)
            : PaperRecord.titled(LatexText.decode(title), source);
    return List.of(
        new Parsed.Accepted(
            record.ids(ids).references(references(paper.object("bib_entries"))).build()));
  }

  private static List<Reference> references(JsonObject entries) {
    List<Reference> references = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : entries.fields()) {
      if (!(entry.getValue() instanceof ObjectNode node)) {
        throw new BadRecordException(
            "bib_entries.%s: an object is wanted, not %s"
                .formatted(entry.getKey(), entry.getValue()));
      }
      Reference reference = reference(new JsonObject(node, "bib_entries." + entry.getKey() + "."));
      if (reference != null) {
        references.add(reference);
      }
    }
    return references;
  }

  /// Null for an entry of which nothing is left but its place in the list.
  private static @Nullable Reference reference(JsonObject entry) {
    String raw = entry.text("bib_entry_raw");
    PaperIds ids = ids(entry);
    if (raw == null) {
      return ids.isEmpty() ? null : Reference.to(ids);
    }
    Reference printed = RawReference.parse(raw);
    return printed.withIds(
        new KnownIds()
            .arxiv(ids.arxiv() == null ? arxiv(printed) : ids.arxiv().value())
            .doi(ids.doi() == null ? doi(printed) : ids.doi().value())
            .other("openalex", ids.others().get("openalex"))
            .build());
  }

  /// What unarXive found, else what stands in the entry or its links.
  private static PaperIds ids(JsonObject entry) {
    JsonObject found = entry.object("ids");
    KnownIds ids =
        new KnownIds()
            .arxiv(found.text("arxiv_id"))
            .doi(found.text("doi"))
            .other("openalex", openAlex(found.text("open_alex_id")));
    entry.objects("contained_arXiv_ids").forEach(contained -> ids.arxiv(contained.text("id")));
    entry.objects("contained_links").forEach(link -> ids.url(link.text("url")));
    return ids.build();
  }

  /// `W2741809807` of `https://openalex.org/W2741809807`.
  private static @Nullable String openAlex(@Nullable String url) {
    String id = url == null ? "" : url.substring(url.lastIndexOf('/') + 1);
    return id.matches("W\\d+") ? id : null;
  }

  private static @Nullable String arxiv(Reference printed) {
    return printed.ids().arxiv() == null ? null : printed.ids().arxiv().value();
  }

  private static @Nullable String doi(Reference printed) {
    return printed.ids().doi() == null ? null : printed.ids().doi().value();
  }
}
