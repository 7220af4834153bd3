package org.papergraph.source.paperrecord;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Recognises PaperRecord lines by the keys of the first ones; some of these may be damaged.
public final class PaperRecordFormat implements SourceFormat {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LINES_LOOKED_AT = 20;

  private static final Set<String> OWN_KEYS = Set.of("ids", "title");

  /// Keys of other providers' objects that have a title, too.
  private static final Set<String> FOREIGN_KEYS = Set.of("id", "_id", "paper", "paperId");

  @Override
  public String description() {
    return "PaperRecord lines (NDJSON, one object a line)";
  }

  @Override
  public boolean recognises(Preview preview) {
    // A first line that is no JSON at all may be damage, where several records follow.
    boolean begins = preview.text().stripLeading().startsWith("{");
    return hasRecordLines(preview, begins ? 1 : 2);
  }

  @Override
  public SourceParser parser() {
    return new PaperRecordParser();
  }

  private static boolean hasRecordLines(Preview preview, int wanted) {
    List<String> lines =
        preview.text().lines().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
    return lines.stream().filter(PaperRecordFormat::isRecord).limit(wanted).count() == wanted;
  }

  private static boolean isRecord(String line) {
    Set<String> keys = keys(line);
    return keys.stream().anyMatch(OWN_KEYS::contains)
        && keys.stream().noneMatch(FOREIGN_KEYS::contains);
  }

  /// The keys of an object as far as it can be read; the preview may end in its midst.
  private static Set<String> keys(String line) {
    Set<String> keys = new HashSet<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return keys;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        keys.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    } catch (JacksonException e) {
      return keys;
    }
    return keys;
  }
}
