package org.papergraph.source.paperrecord;

import org.papergraph.model.Reference;
import tools.jackson.core.JsonGenerator;

/// An entry of a reference list in JSON.
final class ReferenceJson {
  private ReferenceJson() {}

  static Reference read(JsonFields reference) {
    try {
      return new Reference(
          PaperRecordReader.ids(reference.object("ids"), reference.integer("arxivVersion")),
          reference.string("title"),
          reference.string("raw"),
          reference.strings("authors"),
          reference.integer("year"),
          reference.trueOrFalse("influential"),
          reference.strings("intents"));
    } catch (InvalidRecordException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      String path = reference.path();
      throw new InvalidRecordException(
          path.substring(0, path.length() - 1) + ": " + e.getMessage());
    }
  }

  static void write(JsonGenerator json, Reference reference) {
    json.writeStartObject();
    PaperRecordWriter.writeIds(json, reference.ids());
    PaperRecordWriter.writeText(json, "title", reference.title());
    PaperRecordWriter.writeText(json, "raw", reference.raw());
    PaperRecordWriter.writeList(json, "authors", reference.authors(), JsonGenerator::writeString);
    PaperRecordWriter.writeNumber(json, "year", reference.year());
    if (reference.influential() != null) {
      json.writeBooleanProperty("influential", reference.influential());
    }
    PaperRecordWriter.writeList(json, "intents", reference.intents(), JsonGenerator::writeString);
    json.writeEndObject();
  }
}
