package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the items of JSON of any length, one held at a time: of lists, of lists that objects hold
/// under keys of a provider's own, of objects one after the other, and of lines of which each is
/// JSON by itself, where a damaged line does not stop the others.
public final class JsonItems {
  /// The longest text in an item.
  private static final int MAX_TEXT = 16 << 20;

  private static final int MAX_DEPTH = 200;

  /// How many of a capture's first items are asked whose they are.
  private static final int LOOKED_AT = 20;

  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxTokenCount(-1)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private final JsonShape shape;

  private JsonItems(JsonShape shape) {
    this.shape = shape;
  }

  /// Items that stand alone, in a list, or in a list or an object under one of these keys.
  public static JsonItems under(String... keys) {
    Set<String> wrappers = Set.of(keys);
    return new JsonItems(new JsonShape((key, _) -> wrappers.contains(key), Set.of()));
  }

  /// Items that stand alone, in a list, or in a list or an object under a key that opens one.
  ///
  /// @param opens asked of a key and of what is known of the object before it
  public static JsonItems where(BiPredicate<String, ObjectNode> opens) {
    return new JsonItems(new JsonShape(opens, Set.of()));
  }

  /// The same, without holding what an item has under these keys.
  public JsonItems without(String... keys) {
    return new JsonItems(new JsonShape(shape.opens(), Set.of(keys)));
  }

  /// What a capture's items are to a reader, in their order. The stream reads the capture as it is
  /// consumed, and closing it closes the capture.
  public Stream<Parsed> parse(Capture capture, JsonRecords records) throws IOException {
    InputStream in = capture.content().open();
    Stream<JsonItem> items = StreamSupport.stream(items(in, capture.name()), false);
    Stream<Parsed> parsed = items.flatMap(item -> read(item, records).stream());
    Stream<Parsed> last = Stream.of(records).flatMap(reader -> reader.end().stream());
    return Stream.concat(parsed, last).onClose(() -> close(in));
  }

  /// The first items of a capture as far as they are shown. The last one may be cut off; where a
  /// list is empty, what its answer tells before it stands for it.
  public List<ObjectNode> preview(Preview preview) {
    List<ObjectNode> objects = new ArrayList<>();
    if (!preview.isJson()) {
      return objects;
    }
    boolean lines = JsonLayout.isLines(preview.text(), preview.whole(), shape);
    List<String> values =
        lines ? preview.text().lines().limit(LOOKED_AT).toList() : List.of(preview.text());
    for (String text : values) {
      look(text, objects);
    }
    return objects;
  }

  private void look(String text, List<ObjectNode> objects) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      JsonValues values = values(parser, shape);
      boolean more = true;
      while (more && objects.size() < LOOKED_AT) {
        more = values.tryAdvance(item -> add(item, objects));
      }
      ObjectNode unfinished = values.unfinished();
      if (unfinished != null) {
        objects.add(unfinished);
      }
      ObjectNode head = values.head();
      if (head != null) {
        objects.add(head);
      }
    }
  }

  private static void add(JsonItem item, List<ObjectNode> objects) {
    if (item instanceof JsonItem.Value value && value.node() instanceof ObjectNode object) {
      objects.add(object);
    }
  }

  /// The values of a text, for a look at what they are.
  static JsonValues values(JsonParser parser, JsonShape shape) {
    return new JsonValues(parser, shape, place -> new Location("", place));
  }

  private Spliterator<JsonItem> items(InputStream in, String name) throws IOException {
    byte[] start = in.readNBytes(Peeked.LENGTH);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
    if (JsonLayout.isLines(start, shape)) {
      return new JsonLines(new BoundedLines(all), shape, name);
    }
    JsonParser parser = JSON.createParser(ObjectReadContext.empty(), all);
    return new JsonValues(parser, shape, place -> new Location(name, place));
  }

  private static List<Parsed> read(JsonItem item, JsonRecords records) {
    return switch (item) {
      case JsonItem.Bad(Location at, String reason) -> List.of(new Parsed.Rejected(at, reason));
      case JsonItem.Value value -> {
        try {
          yield records.read(value);
        } catch (IllegalArgumentException e) {
          // Also the model's own rules: more authors named than counted.
          yield List.of(new Parsed.Rejected(value.at(), String.valueOf(e.getMessage())));
        }
      }
    };
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
