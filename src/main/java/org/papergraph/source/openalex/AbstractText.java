package org.papergraph.source.openalex;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;
import org.papergraph.source.Markup;
import tools.jackson.databind.JsonNode;

/// Puts an abstract together again of which OpenAlex gives the places of each word.
final class AbstractText {
  private static final String KEY = "abstract_inverted_index";

  private AbstractText() {}

  static @Nullable String of(JsonObject work) {
    JsonObject index = work.object(KEY);
    // Snapshots of former years have it one object further in.
    JsonObject words = index.has("InvertedIndex") ? index.object("InvertedIndex") : index;
    Map<Integer, String> byPlace = new TreeMap<>();
    for (Map.Entry<String, JsonNode> word : words.fields()) {
      for (JsonNode place : words.list(word.getKey())) {
        if (!place.isIntegralNumber() || !place.canConvertToInt() || place.intValue() < 0) {
          throw new BadRecordException(
              KEY + ": the place of a word is wanted, not " + place.toString());
        }
        // Of two words at one place the index does not tell which comes first.
        byPlace.merge(
            place.intValue(),
            JsonObject.wholeCharacters(word.getKey(), KEY),
            (one, other) -> one + " " + other);
      }
    }
    return Markup.plain(
        byPlace.isEmpty() ? work.text("abstract") : String.join(" ", byPlace.values()));
  }
}
