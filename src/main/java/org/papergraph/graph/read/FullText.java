package org.papergraph.graph.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what people type into queries of Lucene in which nothing they typed is syntax.
///
/// Every word must occur. A word is asked for as a phrase, so that the index's analyzer takes it
/// apart as it took the text apart: `self-attention` is two words side by side, 強化学習 the
/// overlapping pairs of its characters, which finds it within longer text.
final class FullText {
  private static final int MAX_WORDS = 32;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern HAS_LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Scripts without spaces, which the `cjk` analyzer indexes by pairs of characters.
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private FullText() {}

  /// A field and how much a hit in it counts.
  record Field(String name, int boost) {}

  /// All words, each in any of the fields, the last of them perhaps only begun.
  static Optional<String> words(String text, List<Field> fields) {
    List<String> words = split(text);
    return join(
        words.stream()
            .limit(MAX_WORDS)
            .map(word -> anyField(word, fields, word.equals(words.getLast()))));
  }

  /// All words of a name, an initial standing for whatever begins with it.
  static Optional<String> name(String text, List<Field> fields) {
    List<String> words =
        split(text).stream()
            .flatMap(word -> Stream.of(word.split("[.\\-‐‑]+")))
            .filter(word -> HAS_LETTER.matcher(word).find())
            .toList();
    return join(
        words.stream()
            .limit(MAX_WORDS)
            .map(word -> anyField(word, fields, isInitial(word) || word.equals(words.getLast()))));
  }

  private static Optional<String> join(Stream<String> clauses) {
    return Optional.of(clauses.collect(Collectors.joining(" "))).filter(query -> !query.isEmpty());
  }

  private static List<String> split(String text) {
    return SPACE.splitAsStream(text).filter(word -> HAS_LETTER.matcher(word).find()).toList();
  }

  private static String anyField(String word, List<Field> fields, boolean begun) {
    return fields.stream()
        .flatMap(field -> inField(word, field, begun))
        .collect(Collectors.joining(" ", "+(", ")"));
  }

  private static Stream<String> inField(String word, Field field, boolean begun) {
    String phrase =
        field.name() + ":\"" + word.replaceAll("([\\\\\"])", "\\\\$1") + "\"^" + field.boost();
    return begun && canBegin(word)
        ? Stream.of(phrase, field.name() + ":" + word.toLowerCase(Locale.ROOT) + "*^0.5")
        : Stream.of(phrase);
  }

  /// A beginning is compared as it stands: of plain letters; and a pair is the least that can begin
  /// an unspaced word, but its first character begins every pair.
  private static boolean canBegin(String word) {
    return LETTERS.matcher(word).matches()
        && (!UNSPACED.matcher(word).find() || word.codePointCount(0, word.length()) == 1);
  }

  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }
}
