package org.papergraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The items of JSON values that follow each other, one held at a time: of lists, of lists in
/// objects around them, or the values themselves.
final class JsonValues extends Spliterators.AbstractSpliterator<JsonItem> {
  /// Answers in lists of answers; more is no list of items.
  private static final int MAX_LISTS = 12;

  private final JsonParser in;
  private final JsonShape shape;
  private final Function<String, Location> locate;
  private final Deque<JsonFrame> open = new ArrayDeque<>();
  private long number;
  private boolean ended;
  private @Nullable ObjectNode head;
  private @Nullable JsonItem ready;

  /// @param locate makes a location of the number of an item and its line and column
  JsonValues(JsonParser in, JsonShape shape, Function<String, Location> locate) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.shape = shape;
    this.locate = locate;
  }

  @Override
  public boolean tryAdvance(Consumer<? super JsonItem> action) {
    while (ready == null && !ended) {
      try {
        advance();
      } catch (JsonTree.TooLargeException e) {
        ready = tooLarge(String.valueOf(e.getMessage()));
      } catch (JacksonException e) {
        ended = true;
        ready = damage(e);
      }
    }
    JsonItem next = ready;
    ready = null;
    if (next != null) {
      action.accept(next);
    }
    return next != null;
  }

  /// The fields of an item that was not read to its end, as far as they are known.
  @Nullable ObjectNode unfinished() {
    return open.peek() instanceof JsonFrame.Fields object && !object.opened()
        ? object.fields()
        : null;
  }

  /// The fields before the items in the last object that holds some; null where there is none.
  @Nullable ObjectNode head() {
    return head;
  }

  private void advance() throws JsonTree.TooLargeException {
    if (open.peek() instanceof JsonFrame.Fields object) {
      readFields(object);
      return;
    }
    JsonToken token = in.nextToken();
    if (token == null) {
      ended = true;
    } else if (token == JsonToken.END_ARRAY) {
      open.pop();
    } else if (token == JsonToken.START_ARRAY && open.size() < MAX_LISTS) {
      open.push(new JsonFrame.Items(around()));
    } else {
      JsonFrame.Fields item = fields();
      open.push(item);
      if (token != JsonToken.START_OBJECT) {
        JsonNode node = item.tree().read(in);
        open.pop();
        emit(node, item);
      }
    }
  }

  private void readFields(JsonFrame.Fields object) throws JsonTree.TooLargeException {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      JsonToken value = in.nextToken();
      if (value.isStructStart()
          && open.size() < MAX_LISTS
          && shape.opens().test(key, object.fields())) {
        object.open();
        ObjectNode around = object.withAround();
        head = around;
        open.push(value == JsonToken.START_ARRAY ? new JsonFrame.Items(around) : fields());
        return;
      }
      if (shape.ignored().contains(key)) {
        in.skipChildren();
      } else {
        object.fields().set(key, object.tree().read(in));
      }
    }
    open.pop();
    if (!object.opened()) {
      emit(object.fields(), object);
    }
  }

  private void emit(JsonNode node, JsonFrame.Fields item) {
    number++;
    ready = new JsonItem.Value(node, item.around(), locate.apply(item.place()));
  }

  private JsonFrame.Fields fields() {
    String place = place(in.currentTokenLocation());
    return JsonFrame.fields(around(), place, in.streamReadContext().getNestingDepth());
  }

  private ObjectNode around() {
    return switch (open.peek()) {
      case JsonFrame.Items list -> list.around();
      case JsonFrame.Fields object -> object.withAround();
      case null -> JsonNodeFactory.instance.objectNode();
    };
  }

  /// Passes over the rest of an item, so that the next one can be read.
  private JsonItem tooLarge(String reason) {
    JsonFrame.Fields item = (JsonFrame.Fields) open.pop();
    boolean more = true;
    while (more && in.streamReadContext().getNestingDepth() >= item.depth()) {
      more = in.nextToken() != null;
    }
    number++;
    return new JsonItem.Bad(locate.apply(item.place()), reason);
  }

  private JsonItem damage(JacksonException e) {
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
      throw new UncheckedIOException(cause);
    }
    String place = place(in.currentLocation());
    return new JsonItem.Bad(locate.apply(place), JsonPlace.reason(e));
  }

  private String place(TokenStreamLocation at) {
    return "item " + (number + 1) + ", " + JsonPlace.of(at);
  }
}
