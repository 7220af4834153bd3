package org.papergraph.source.huggingface;

import org.papergraph.model.Source;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes records of one capture's items.
record Items(Source source) {
  /// Far more than any item has; a tree of that size still fits into a small heap.
  static final int MAX_ITEM_BYTES = 4 << 20;

  /// For streams of any length.
  static final JsonMapper MAPPER = mapper(-1);

  /// For objects that are held whole. A month's page has some 100,000 tokens.
  static final JsonMapper PAGE_MAPPER = mapper(1_000_000);

  /// @param item an item, or a string that holds one as Python prints it
  Parsed read(JsonNode item, String place) {
    try {
      JsonNode paper = item.isString() ? PythonLiteral.parse(item.stringValue()) : item;
      return new Parsed.Accepted(PaperNode.record(paper, source));
    } catch (BadItemException e) {
      return reject(place, String.valueOf(e.getMessage()));
    }
  }

  Parsed reject(String place, String reason) {
    return new Parsed.Rejected(new Location(source.capture(), place), reason);
  }

  private static JsonMapper mapper(long maxTokens) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(200)
            .maxStringLength(MAX_ITEM_BYTES)
            .maxTokenCount(maxTokens)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
