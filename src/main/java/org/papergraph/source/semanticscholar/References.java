package org.papergraph.source.semanticscholar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.model.Reference;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;
import tools.jackson.databind.JsonNode;

/// Entries of reference lists as Semantic Scholar tells them.
final class References {
  private References() {}

  /// The entries of a paper's list of which anything is known.
  static List<Reference> known(JsonObject paper) {
    return paper.objects("references").stream()
        .filter(References::isKnown)
        .map(References::of)
        .toList();
  }

  static boolean isKnown(JsonObject cited) {
    return cited.text("title") != null || !PaperNode.ids(cited).isEmpty();
  }

  /// A cited paper, which Semantic Scholar may know by no more than its title.
  static Reference of(JsonObject cited) {
    PaperIds ids = PaperNode.ids(cited);
    String title = cited.text("title");
    if (ids.isEmpty() && title == null) {
      throw new BadRecordException("the cited paper has neither an identifier nor a title");
    }
    return new Reference(
        ids,
        title,
        null,
        cited.objects("authors").stream()
            .map(author -> author.text("name"))
            .filter(Objects::nonNull)
            .toList(),
        cited.integer("year"),
        null,
        List.of());
  }

  /// The same, with what a citation tells of its influence and intents.
  static Reference withInfluence(Reference reference, JsonObject citation) {
    Boolean influential = citation.trueOrFalse("isInfluential");
    return reference.withInfluence(
        influential == null ? citation.trueOrFalse("isinfluential") : influential,
        intents(citation));
  }

  /// Some datasets list the intents of each context in a list of its own.
  private static List<String> intents(JsonObject citation) {
    List<String> intents = new ArrayList<>();
    for (JsonNode intent : citation.list("intents")) {
      if (intent.isArray()) {
        intent.forEach(inner -> add(intents, inner));
      } else {
        add(intents, intent);
      }
    }
    return intents.stream().distinct().toList();
  }

  private static void add(List<String> intents, @Nullable JsonNode intent) {
    if (intent == null || intent.isNull()) {
      return;
    }
    if (!intent.isString()) {
      throw new BadRecordException("intents: a string is wanted, not " + intent);
    }
    intents.add(intent.stringValue());
  }
}
