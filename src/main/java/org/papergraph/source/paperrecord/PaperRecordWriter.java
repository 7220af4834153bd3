package org.papergraph.source.paperrecord;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Authorship;
import org.papergraph.model.Category;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;
import org.papergraph.model.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes PaperRecords as JSON on one line. A key is left out where its value is unknown; the order
/// of the keys is always the same, so that equal records are equal texts.
public final class PaperRecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private PaperRecordWriter() {}

  /// The record as one line, without the line's end.
  public static String write(PaperRecord paper) {
    StringWriter text = new StringWriter(2048);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, paper);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, PaperRecord paper) {
    json.writeStartObject();
    writeIds(json, paper.ids());
    writeText(json, "title", paper.title());
    writeText(json, "abstract", paper.abstractText());
    writeText(json, "titleJa", paper.titleJa());
    writeText(json, "abstractJa", paper.abstractJa());
    writeList(json, "authors", paper.authors(), PaperRecordWriter::writeAuthorship);
    writeNumber(json, "authorCount", paper.authorCount());
    writeDate(json, "published", paper.published());
    writeDate(json, "updated", paper.updated());
    writeList(json, "categories", paper.categories(), PaperRecordWriter::writeCategory);
    writeList(json, "keyphrases", paper.keyphrases(), JsonGenerator::writeString);
    writeList(json, "repositories", paper.repositories(), RepositoryJson::write);
    writeList(json, "references", paper.references(), ReferenceJson::write);
    writeText(json, "venue", paper.venue());
    writeNumber(json, "upvotes", paper.upvotes());
    writeSource(json, paper.source());
    json.writeEndObject();
  }

  static void writeIds(JsonGenerator json, PaperIds ids) {
    if (ids.isEmpty()) {
      return;
    }
    ArxivId arxiv = ids.arxiv();
    Doi doi = ids.doi();
    json.writeObjectPropertyStart("ids");
    writeText(json, "arxiv", arxiv == null ? null : arxiv.value());
    writeText(json, "doi", doi == null ? null : doi.value());
    ids.others().forEach(json::writeStringProperty);
    json.writeEndObject();
    writeNumber(
        json, "arxivVersion", arxiv == null || arxiv.version() == 0 ? null : arxiv.version());
  }

  private static void writeAuthorship(JsonGenerator json, Authorship author) {
    json.writeStartObject();
    json.writeStringProperty("name", author.nameAsPrinted());
    writeText(json, "orcid", author.orcid() == null ? null : author.orcid().value());
    writeText(json, "affiliation", author.affiliation());
    writeTexts(json, "ids", author.ids());
    json.writeEndObject();
  }

  private static void writeCategory(JsonGenerator json, Category category) {
    json.writeStartObject();
    json.writeStringProperty("code", category.code());
    json.writeStringProperty("scheme", category.scheme().name());
    if (category.primary()) {
      json.writeBooleanProperty("primary", true);
    }
    json.writeEndObject();
  }

  private static void writeSource(JsonGenerator json, Source source) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("provider", source.provider());
    json.writeStringProperty("capture", source.capture());
    writeText(json, "digest", source.digest());
    writeText(json, "translator", source.translator());
    writeDate(json, "capturedAt", source.capturedAt());
    json.writeEndObject();
  }

  static <T> void writeList(
      JsonGenerator json, String key, List<T> items, BiConsumer<JsonGenerator, T> item) {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(key);
    items.forEach(value -> item.accept(json, value));
    json.writeEndArray();
  }

  private static void writeTexts(JsonGenerator json, String key, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart(key);
    texts.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  static void writeText(JsonGenerator json, String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
  }

  static void writeNumber(JsonGenerator json, String key, @Nullable Integer value) {
    if (value != null) {
      json.writeNumberProperty(key, value.intValue());
    }
  }

  private static void writeDate(JsonGenerator json, String key, @Nullable PartialDate date) {
    writeText(json, key, date == null ? null : date.iso());
  }
}
