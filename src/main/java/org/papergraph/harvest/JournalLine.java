package org.papergraph.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is written down of a harvest, a line at a time.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalLine.Begun.class, name = "begun"),
  @JsonSubTypes.Type(value = JournalLine.Step.class, name = "step"),
  @JsonSubTypes.Type(value = JournalLine.Ingested.class, name = "ingested"),
  @JsonSubTypes.Type(value = JournalLine.Done.class, name = "done")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface JournalLine {

  /// A harvest began.
  ///
  /// @param ids how many identifiers are asked for; null where it is not about identifiers
  record Begun(String source, Instant at, Scope scope, @Nullable Integer ids)
      implements JournalLine {}

  /// An answer was taken; the harvest goes on from this state.
  ///
  /// @param kept where it lies; null where it was passed over
  /// @param papers how many it tells of
  record Step(Instant at, JsonNode state, @Nullable Slice kept, int papers)
      implements JournalLine {}

  /// All captures up to this one are in the graph.
  record Ingested(Slice upTo) implements JournalLine {}

  record Done(Instant at) implements JournalLine {}
}
