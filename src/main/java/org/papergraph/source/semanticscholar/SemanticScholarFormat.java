package org.papergraph.source.semanticscholar;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.JsonItems;
import org.papergraph.source.Parsed;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;
import tools.jackson.databind.node.ObjectNode;

/// JSON of Semantic Scholar, told by the keys that only it has.
public final class SemanticScholarFormat implements SourceFormat {
  static final String PROVIDER = "semanticscholar.org";

  /// The address that a recorded answer was given to.
  static final String ADDRESS = "uri";

  private static final Set<String> LISTS = Set.of("data", "recommendedPapers", "matches");

  private static final JsonItems ITEMS =
      JsonItems.where(SemanticScholarFormat::opens)
          .without("embedding", "citationStyles", "content", "vector");

  /// Any one of these is enough.
  private static final Set<String> OWN_KEYS =
      Set.of(
          "paperId",
          "citingPaper",
          "citedPaper",
          "corpusid",
          "citingcorpusid",
          "recommendedPapers");

  /// All of any one of these are.
  private static final List<Set<String>> OWN_KEY_SETS =
      List.of(
          Set.of("authorId", "name"),
          Set.of("authorId", "papers"),
          Set.of("authorid", "name"),
          Set.of("release_id", "README"),
          Set.of("name", "description", "README"),
          Set.of("alternate_names", "alternate_urls"));

  /// What stands around a list, or alone where nothing was found.
  private static final Set<String> LIST_KEYS = Set.of("total", "offset", "next", "token");

  /// What stands instead of an answer: `{"error": "Paper with id … not found"}`.
  private static final Set<String> ERROR_KEYS = Set.of("error", "message", "code");

  @Override
  public String description() {
    return "Semantic Scholar papers and citations (API answers, dataset lines; JSON)";
  }

  @Override
  public boolean recognises(Preview preview) {
    List<ObjectNode> objects = ITEMS.preview(preview);
    return objects.stream().anyMatch(SemanticScholarFormat::isOwn)
        || (objects.size() == 1
            && (hasOnly(objects.getFirst(), LIST_KEYS) || hasOnly(objects.getFirst(), ERROR_KEYS)));
  }

  @Override
  public SourceParser parser() {
    return SemanticScholarFormat::parse;
  }

  private static Stream<Parsed> parse(Capture capture) throws IOException {
    return ITEMS.parse(capture, new AnswerRecords(capture.source(PROVIDER, null, null)));
  }

  private static boolean opens(String key, ObjectNode before) {
    return LISTS.contains(key) || (key.equals("body") && before.has(ADDRESS));
  }

  private static boolean isOwn(ObjectNode object) {
    return OWN_KEYS.stream().anyMatch(object::has)
        || OWN_KEY_SETS.stream().anyMatch(keys -> keys.stream().allMatch(object::has))
        || object.path(ADDRESS).asString("").contains("api.semanticscholar.org/");
  }

  private static boolean hasOnly(ObjectNode object, Set<String> keys) {
    return !object.isEmpty()
        && object.properties().stream().allMatch(field -> keys.contains(field.getKey()));
  }
}
