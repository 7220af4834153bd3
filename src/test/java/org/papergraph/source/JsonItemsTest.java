package org.papergraph.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonItemsTest {
  private static final JsonItems ITEMS = JsonItems.under("wrap", "list").without("unread");

  /// Tells each item as the reason of a reject: what it is, and what is around it.
  private static final JsonRecords TELLING =
      item ->
          List.of(new Parsed.Rejected(item.at(), item.node().toString() + " in " + item.around()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,{\"a\":2}] | item 1, line 1, column 2 1 in {}; item 2, line 1, column 4 {\"a\":2} in {}",
        "{\"a\":1} {\"a\":2} | item 1, line 1, column 1 {\"a\":1} in {}; item 2, line 1, column 9 {\"a\":2} in {}",
        "{\"h\":7,\"list\":[{\"a\":1}],\"t\":8} | item 1, line 1, column 16 {\"a\":1} in {\"h\":7}",
        "{\"s\":1,\"wrap\":{\"h\":7,\"list\":[3]}} | item 1, line 1, column 30 3 in {\"s\":1,\"h\":7}",
        "{\"s\":1,\"wrap\":{\"a\":7}} | item 1, line 1, column 15 {\"a\":7} in {\"s\":1}",
        "[[{\"a\":1}],[]] | item 1, line 1, column 3 {\"a\":1} in {}",
        "{\"a\":1,\"unread\":[[2]]} | item 1, line 1, column 1 {\"a\":1} in {}",
        "[] | ``",
        "{\"list\":[]} | ``",
        "{\"list\":null} | item 1, line 1, column 1 {\"list\":null} in {}",
      })
  void itemsStandAloneInListsOrInObjectsAroundThem(String json, String items) throws IOException {
    assertThat(String.join("; ", read(stream(json)))).isEqualTo(items);
  }

  @Test
  void aDamagedLineDoesNotStopTheOthers() throws IOException {
    assertThat(read(stream("{\"a\":1}\n{\"a\":\n\n{\"a\":3}\r\n{\"list\":[4,5]}\n")))
        .containsExactly(
            "line 1 {\"a\":1} in {}",
            "line 2, column 6 the JSON cannot be read on from here: Unexpected end-of-input"
                + " within/between Object entries",
            "line 4 {\"a\":3} in {}",
            "item 1, line 5, column 10 4 in {}",
            "item 2, line 5, column 12 5 in {}");
  }

  @Test
  void aDamagedFirstLineDoesNotStopTheOthers() throws IOException {
    assertThat(read(stream("{\"a\n{\"a\":2}\n{\"a\":3}\n")))
        .hasSize(3)
        .endsWith("line 2 {\"a\":2} in {}", "line 3 {\"a\":3} in {}");
  }

  @Test
  void objectsOverSeveralLinesAreNoLines() throws IOException {
    assertThat(read(stream("{\n\"list\":[\n{\"a\":1},\n{\"a\":2}\n]}")))
        .containsExactly(
            "item 1, line 3, column 1 {\"a\":1} in {}", "item 2, line 4, column 1 {\"a\":2} in {}");
  }

  @Test
  void damageInAListKeepsTheItemsBeforeIt() throws IOException {
    assertThat(read(stream("[{\"a\":1},{\"a\":tru},{\"a\":3}]")))
        .hasSize(2)
        .startsWith("item 1, line 1, column 2 {\"a\":1} in {}")
        .last()
        .asString()
        .startsWith("item 2, line 1, column 19 the JSON cannot be read on from here");
  }

  @Test
  void anItemThatIsTooLargeDoesNotStopTheOthers() throws IOException {
    InputStream json = generated("[{\"a\":{\"b\":[0", ",[]".repeat(1_000), 1_100, "]}},{\"a\":2}]");
    assertThat(read(json))
        .containsExactly(
            "item 1, line 1, column 2 is larger than 64 MiB in memory",
            json("item 2, line 1, column 3300018 {'a':2} in {}"));
  }

  @Test
  void aLineThatIsTooLongDoesNotStopTheOthers() throws IOException {
    InputStream json =
        generated("{\"a\":1}\n{\"a\":\"", "a".repeat(1 << 10), 17 << 10, "\"}\n{\"a\":3}\n");
    assertThat(read(json))
        .containsExactly(
            "line 1 {\"a\":1} in {}", "line 2 is longer than 16 MiB", "line 3 {\"a\":3} in {}");
  }

  @Test
  void aListOnOneLineIsReadItemByItem() throws IOException {
    String item = "{\"a\":\"" + "b".repeat(10_000) + "\"},";
    InputStream json = generated("{\"list\":[", item, 5_000, "{}]}");
    assertThat(ITEMS.parse(capture(json), TELLING).count()).isEqualTo(5_001);
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    assertThat(read(stream("{\"a\":" + "[".repeat(100_000))))
        .singleElement()
        .asString()
        .contains("nesting depth");
    assertThat(read(stream("[".repeat(100_000)))).singleElement().asString().contains("nesting");
  }

  @Test
  void bytesThatAreNoUtf8AreNotReplaced() throws IOException {
    InputStream json = new ByteArrayInputStream("[{\"a\":\"é\"}]".getBytes(ISO_8859_1));
    assertThat(read(json)).singleElement().asString().contains("Invalid UTF-8");
  }

  @Test
  void otherEncodingsOfJsonAreRead() throws IOException {
    InputStream json = new ByteArrayInputStream("[{\"a\":\"é\"}]".getBytes(UTF_16));
    assertThat(read(json)).singleElement().asString().endsWith("{\"a\":\"é\"} in {}");
  }

  @Test
  void whatTheModelForbidsIsARejectOfItsItem() throws IOException {
    JsonRecords refusing =
        item -> {
          throw new IllegalArgumentException("not so");
        };
    assertThat(ITEMS.parse(capture(stream("[1]")), refusing))
        .containsExactly(
            new Parsed.Rejected(new Location("x", "item 1, line 1, column 2"), "not so"));
  }

  @Test
  void aStreamThatFailsStopsTheCapture() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream failing = new SequenceInputStream(stream("[" + " ".repeat(1 << 20)), broken);
    try (Stream<Parsed> parsed = ITEMS.parse(capture(failing), TELLING)) {
      assertThatThrownBy(parsed::toList)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the disk is gone");
    }
  }

  @Test
  void numbersOfAnySizeAreRead() throws IOException {
    assertThat(read(stream("[12345678901234567890123,1.5e3,true,false]")))
        .containsExactly(
            "item 1, line 1, column 2 12345678901234567890123 in {}",
            "item 2, line 1, column 26 1500.0 in {}",
            "item 3, line 1, column 32 true in {}",
            "item 4, line 1, column 37 false in {}");
  }

  private static List<String> read(InputStream in) throws IOException {
    try (Stream<Parsed> parsed = ITEMS.parse(capture(in), TELLING)) {
      return parsed
          .map(Parsed.Rejected.class::cast)
          .map(rejected -> rejected.at().place() + " " + rejected.reason())
          .toList();
    }
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  private static Capture capture(InputStream in) {
    return new Capture("x", () -> in, null);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream generated(String before, String part, int times, String after) {
    byte[] bytes = part.getBytes(UTF_8);
    Stream<InputStream> parts =
        Stream.of(
                Stream.of(stream(before)),
                IntStream.range(0, times).mapToObj(_ -> new ByteArrayInputStream(bytes)),
                Stream.of(stream(after)))
            .flatMap(s -> s);
    return new SequenceInputStream(Collections.enumeration(parts.toList()));
  }
}
