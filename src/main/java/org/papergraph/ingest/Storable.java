package org.papergraph.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.model.PaperRecord;

/// Whether the graph can hold a record as it is.
///
/// Neo4j keeps text as UTF-8, in which half of a surrogate pair cannot be written, and refuses an
/// index key of more than 8 kB. Its importer parts the texts of a list by a control character.
public final class Storable {
  private static final int LONGEST_KEY = 2000;

  private Storable() {}

  /// Why the graph cannot hold it.
  public static Optional<String> objection(PaperRecord record, String json) {
    if (hasLoneSurrogate(json)) {
      return Optional.of(
          "a character is cut in half (an unpaired surrogate): the capture was cut or badly converted, save it again as UTF-8");
    }
    if (json.contains("\\u001F") && listed(record).anyMatch(text -> text.indexOf('\u001f') >= 0)) {
      return Optional.of(
          "a name, category, keyphrase or intent holds the control character U+001F, which parts texts in lists: the capture is damaged, remove it");
    }
    return keys(record)
        .filter(key -> key.length() > LONGEST_KEY)
        .findFirst()
        .map(key ->
            "an identifier of %d characters, %d are allowed: \"%s…\""
                .formatted(key.length(), LONGEST_KEY, key.substring(0, 60)));
  }

  private static Stream<String> keys(PaperRecord record) {
    return Stream.concat(
        Stream.of(
            record.ids().doi() == null ? "" : record.ids().doi().value(),
            record.source().captureId()),
        record.repositories().stream().map(link -> link.repository().key()));
  }

  /// Texts that the graph keeps in lists.
  private static Stream<String> listed(PaperRecord record) {
    return Stream.of(
            Stream.of(record.source().provider()),
            record.keyphrases().stream(),
            record.authors().stream().map(author -> author.nameAsPrinted()),
            record.categories().stream().map(category -> category.code()),
            record.references().stream().flatMap(reference -> reference.intents().stream()))
        .flatMap(texts -> texts);
  }

  private static boolean hasLoneSurrogate(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        if (!Character.isHighSurrogate(json.charAt(i))
            || i + 1 == json.length()
            || !Character.isLowSurrogate(json.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
