package org.papergraph.source.huggingface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.papergraph.source.JsonPlace;
import org.papergraph.source.Parsed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;

/// The items of a JSON stream, one held at a time: of a list, of a list that an object wraps, or of
/// several such values one after the other.
final class ItemStream extends Spliterators.AbstractSpliterator<Parsed> implements AutoCloseable {
  /// Where archives put an answer of the API that they wrap.
  private static final Set<String> WRAPPED = Set.of("data", "items", "papers", "results");

  /// The longest object that is no list of items.
  private static final long MAX_OBJECT_BYTES = 16L << 20;

  private final Items items;
  private final BoundedStream bytes;
  private final JsonParser in;
  private final Deque<Parsed> ready = new ArrayDeque<>();
  private long number;
  private boolean inList;
  private boolean inObject;
  private boolean ended;

  ItemStream(InputStream stream, Items items) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.items = items;
    this.bytes = new BoundedStream(stream);
    bytes.allow(MAX_OBJECT_BYTES);
    this.in = Items.MAPPER.reader().with(StreamReadFeature.AUTO_CLOSE_SOURCE).createParser(bytes);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Parsed> action) {
    while (ready.isEmpty() && !ended) {
      try {
        advance();
      } catch (JacksonException e) {
        ended = true;
        ready.add(damage(e));
      }
    }
    Parsed next = ready.poll();
    if (next != null) {
      action.accept(next);
    }
    return next != null;
  }

  @Override
  public void close() {
    in.close();
  }

  private void advance() {
    bytes.allow(inList ? Items.MAX_ITEM_BYTES : MAX_OBJECT_BYTES);
    JsonToken token = in.nextToken();
    if (inList) {
      inList = token != JsonToken.END_ARRAY;
      if (inList) {
        readItem();
      }
    } else if (inObject) {
      inObject = token != JsonToken.END_OBJECT;
      if (inObject) {
        in.nextToken();
        in.skipChildren();
      }
    } else if (token == null) {
      ended = true;
    } else if (token == JsonToken.START_ARRAY) {
      inList = true;
    } else if (token == JsonToken.START_OBJECT) {
      readObject();
    } else {
      readItem();
    }
  }

  private void readItem() {
    String place = "item %d, %s".formatted(number + 1, JsonPlace.of(in.currentTokenLocation()));
    ready.add(items.read(Items.MAPPER.readTree(in), place));
    number++;
  }

  /// A paper, an item, the properties of a page, or a wrapper of which the list comes item by item.
  private void readObject() {
    String place = "item %d, %s".formatted(number + 1, JsonPlace.of(in.currentTokenLocation()));
    Props props = new Props(items);
    String list = props.read(in, WRAPPED);
    if (list != null) {
      inList = true;
      inObject = true;
      return;
    }
    List<Parsed> papers = props.papers().orElseGet(() -> List.of(noPaper(props, place)));
    number += papers.size();
    ready.addAll(papers);
  }

  private Parsed noPaper(Props props, String place) {
    String answer = props.error();
    return items.reject(
        place,
        answer == null
            ? "the object holds no paper: expected \"paper\", \"dailyPapers\", \"searchResults\" or"
                + " a list in \"data\""
            : "the API answered with an error: " + answer);
  }

  private Parsed damage(JacksonException e) {
    String place = "item %d, %s".formatted(number + 1, JsonPlace.of(in.currentLocation()));
    if (bytes.exceeded()) {
      return items.reject(
          place, "an item is longer than %d MiB".formatted(Items.MAX_ITEM_BYTES >> 20));
    }
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return items.reject(place, JsonPlace.reason(e));
  }
}
