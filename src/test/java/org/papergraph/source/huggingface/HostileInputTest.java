package org.papergraph.source.huggingface;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;
import org.papergraph.source.UnreadableCaptureException;

class HostileInputTest {
  private static final Path FOLDER = Path.of("src/test/resources/source/huggingface");
  private static final String ITEM =
      "{\"paper\":{\"id\":\"2412.14711\",\"title\":\"A\",\"summary\":\"%s\"}}";

  @Test
  void streamsAListOfAnyLengthOnOneLine() throws IOException {
    String item = ITEM.formatted("word ".repeat(4_000)) + ",";
    InputStream list = generated("[", item, 1_000, ITEM.formatted("end") + "]");
    assertThat(read(new JsonAnswerParser(), list).filter(Parsed.Accepted.class::isInstance).count())
        .isEqualTo(1_001);
  }

  @Test
  void refusesAnItemOfAnyLengthWithItsPlace() throws IOException {
    InputStream item =
        generated(
            "[" + ITEM.formatted("x") + ",{\"paper\":{\"title\":\"",
            "a".repeat(10_000),
            10_000,
            "\"}}]");
    List<String> rejects = rejects(new JsonAnswerParser(), item);
    assertThat(rejects)
        .singleElement()
        .asString()
        .startsWith("capture:item 2, line 1, column ")
        .endsWith("longer than 4 MiB");
  }

  @Test
  void refusesNestingOfAnyDepth() throws IOException {
    assertThat(rejects(new JsonAnswerParser(), stream("[{\"paper\":" + "[".repeat(100_000))))
        .singleElement()
        .asString()
        .contains("nesting depth");
    assertThat(
            rejects(new JsonAnswerParser(), stream("[\"{'paper': " + "[".repeat(100_000) + "\"]")))
        .singleElement()
        .asString()
        .contains("nested more than 100 deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily.json",
        "python-repr.json",
        "wrapped.json",
        "lines.json",
        "day.html",
        "search.html",
        "paper.html",
        "cards.html",
        "search-copied.txt",
        "paper-copied.txt",
        "day-copied.txt"
      })
  void acceptsNothingOfATruncatedCaptureThatTheWholeDoesNotHold(String name) throws IOException {
    byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
    SourceParser parser = name.endsWith(".json") ? new JsonAnswerParser() : new PageParser();
    List<String> titles = titles(parser, whole);
    for (int length = 1; length < whole.length; length += 61) {
      byte[] part = Arrays.copyOf(whole, length);
      // The page of cards tells nothing by which a cut title could be told from a whole one.
      List<String> found = titles(parser, part);
      assertThat(titles)
          .as("the first %d bytes", length)
          .containsAll(
              name.startsWith("cards") && !found.isEmpty()
                  ? found.subList(0, found.size() - 1)
                  : found);
    }
  }

  @Property(tries = 100)
  void readsAnyTextWithoutAnyFailureButItsOwn(@ForAll String text) throws IOException {
    titles(new PageParser(), ("byAK and the research community\n" + text).getBytes(UTF_8));
    titles(new PageParser(), ("<a href=\"/papers/2412.14711\">" + text).getBytes(UTF_8));
    titles(new JsonAnswerParser(), ("[\"" + text).getBytes(UTF_8));
    titles(new JsonAnswerParser(), text.getBytes(UTF_8));
  }

  private static List<String> titles(SourceParser parser, byte[] bytes) throws IOException {
    try (Stream<Parsed> records = read(parser, new ByteArrayInputStream(bytes))) {
      return records
          .filter(Parsed.Accepted.class::isInstance)
          .map(record -> ((Parsed.Accepted) record).paper().title())
          .toList();
    } catch (UnreadableCaptureException e) {
      return List.of();
    }
  }

  private static List<String> rejects(SourceParser parser, InputStream in) throws IOException {
    return read(parser, in)
        .filter(Parsed.Rejected.class::isInstance)
        .map(Parsed.Rejected.class::cast)
        .map(rejected -> rejected.at() + " " + rejected.reason())
        .toList();
  }

  private static Stream<Parsed> read(SourceParser parser, InputStream in) throws IOException {
    return parser.parse(new Capture("capture", () -> in, null));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream generated(String begin, String repeated, int times, String end) {
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream(begin));
    byte[] piece = repeated.getBytes(UTF_8);
    IntStream.range(0, times).forEach(i -> parts.add(new ByteArrayInputStream(piece)));
    parts.add(stream(end));
    return new SequenceInputStream(Collections.enumeration(parts));
  }
}
