package org.papergraph.source.paperrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.CategoryScheme;
import org.papergraph.model.Doi;
import org.papergraph.model.Orcid;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperRecordBuilder;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;
import org.papergraph.source.PrintedCategories;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads PaperRecords from JSON. Unknown keys are ignored, so that records may carry more.
public final class PaperRecordReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private PaperRecordReader() {}

  /// A record that says itself where it comes from.
  ///
  /// @throws InvalidRecordException naming the key at fault
  public static PaperRecord read(String json) {
    return read(json, null);
  }

  /// A record that comes from a source, unless it says itself from which. What its own statement
  /// leaves open (file, day of capture) is taken from the source.
  ///
  /// @throws InvalidRecordException naming the key at fault
  public static PaperRecord read(String json, @Nullable Source capture) {
    JsonFields record = new JsonFields(object(json), "");
    try {
      PaperIds ids = ids(record.object("ids"), record.integer("arxivVersion"));
      return begin(record, ids, source(record, capture))
          .ids(ids)
          .abstractText(record.string("abstract"))
          .titleJa(record.string("titleJa"))
          .abstractJa(record.string("abstractJa"))
          .authors(record.objects("authors").stream().map(PaperRecordReader::authorship).toList())
          .authorCount(record.integer("authorCount"))
          .published(date(record, "published"))
          .updated(date(record, "updated"))
          .categories(categories(record))
          .keyphrases(record.strings("keyphrases"))
          .repositories(record.objects("repositories").stream().map(RepositoryJson::read).toList())
          .references(record.objects("references").stream().map(ReferenceJson::read).toList())
          .venue(record.string("venue"))
          .upvotes(record.integer("upvotes"))
          .build();
    } catch (InvalidRecordException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      // The model's own rules: a blank name, more authors named than counted.
      throw new InvalidRecordException(String.valueOf(e.getMessage()));
    }
  }

  private static PaperRecordBuilder begin(JsonFields record, PaperIds ids, Source source) {
    return record.string("title") == null && !ids.isEmpty()
        ? PaperRecord.identified(ids, source)
        : PaperRecord.titled(record.required("title"), source);
  }

  private static JsonNode object(String json) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new InvalidRecordException(
          "is not JSON at column %d: %s"
              .formatted(e.getLocation().getColumnNr(), firstLine(e.getOriginalMessage())));
    }
    if (!node.isObject()) {
      throw new InvalidRecordException("is not a JSON object");
    }
    return node;
  }

  private static Source source(JsonFields record, @Nullable Source capture) {
    JsonFields own = record.object("source");
    if (own == null && capture != null) {
      return capture;
    }
    if (own == null) {
      throw new InvalidRecordException("source: is missing");
    }
    String file = own.string("capture");
    PartialDate capturedAt = date(own, "capturedAt");
    return new Source(
        own.required("provider"),
        file == null && capture != null ? capture.capture() : own.required("capture"),
        own.string("digest"),
        own.string("translator"),
        capturedAt == null && capture != null ? capture.capturedAt() : capturedAt);
  }

  static PaperIds ids(@Nullable JsonFields ids, @Nullable Integer version) {
    if (ids == null) {
      return PaperIds.NONE;
    }
    Map<String, String> others = new HashMap<>(ids.texts());
    others.remove("arxiv");
    others.remove("doi");
    ArxivId arxiv = parse(ids, "arxiv", "an arXiv id", ArxivId::parse);
    if (arxiv != null && version != null) {
      arxiv = new ArxivId(arxiv.value(), version);
    }
    return new PaperIds(arxiv, parse(ids, "doi", "a DOI", Doi::parse), others);
  }

  private static Authorship authorship(JsonFields author) {
    JsonFields ids = author.object("ids");
    return new Authorship(
        author.required("name"),
        parse(author, "orcid", "an ORCID iD", Orcid::parse),
        author.string("affiliation"),
        ids == null ? Map.of() : ids.texts());
  }

  private static List<Category> categories(JsonFields record) {
    List<Category> categories = new ArrayList<>();
    for (JsonFields category : record.objects("categories")) {
      CategoryScheme scheme = category.oneOf("scheme", CategoryScheme.class);
      String code = category.required("code");
      boolean primary = category.flag("primary");
      if (scheme == null) {
        categories.addAll(PrintedCategories.of(code, primary));
      } else {
        categories.add(new Category(code, scheme, primary));
      }
    }
    return categories;
  }

  private static @Nullable PartialDate date(JsonFields fields, String key) {
    return parse(
        fields, key, "a year, month, day or instant in UTC as ISO 8601 has it", PartialDate::parse);
  }

  private static <T> @Nullable T parse(
      JsonFields fields, String key, String wanted, Function<String, Optional<T>> parser) {
    String value = fields.string(key);
    if (value == null) {
      return null;
    }
    return parser
        .apply(value)
        .orElseThrow(() ->
            new InvalidRecordException(
                "%s: \"%s\" is not %s".formatted(fields.name(key), value, wanted)));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceAll("[\\p{Cntrl}]", "?");
  }
}
