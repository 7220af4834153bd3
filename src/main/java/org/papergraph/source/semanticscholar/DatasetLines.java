package org.papergraph.source.semanticscholar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.JsonObject;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;

/// Lines of the datasets, in each of which a paper goes by its number.
final class DatasetLines {
  private static final String SCHEME = "corpusid";

  private final Source source;
  private final PassedOver passedOver;

  DatasetLines(Source source, PassedOver passedOver) {
    this.source = source;
    this.passedOver = passedOver;
  }

  List<Parsed> read(JsonObject line, Location at) {
    if (line.has("citingcorpusid")) {
      return citation(line, at);
    }
    if (line.has("sha")) {
      return List.of(new Parsed.Accepted(alias(line)));
    }
    if (line.has("title") || line.has("abstract") || line.has("externalids")) {
      return List.of(new Parsed.Accepted(PaperNode.record(line, source)));
    }
    return line.has("text")
        ? passedOver.add(at, "summaries that a model wrote, which are no abstracts")
        : passedOver.add(at, "lines that tell no more of a paper than its number");
  }

  /// Citations of papers that Semantic Scholar does not know tell nothing.
  private List<Parsed> citation(JsonObject line, Location at) {
    String cited = line.id("citedcorpusid");
    String citing = line.id("citingcorpusid");
    if (cited == null || citing == null) {
      return passedOver.add(at, "citations of papers that Semantic Scholar does not know");
    }
    Reference reference = References.withInfluence(Reference.to(ids(cited, null)), line);
    return List.of(
        new Parsed.Accepted(
            PaperRecord.identified(ids(citing, null), source)
                .references(List.of(reference))
                .build()));
  }

  private PaperRecord alias(JsonObject line) {
    String number = line.id(SCHEME);
    return PaperRecord.identified(ids(String.valueOf(number), line.text("sha")), source).build();
  }

  private static PaperIds ids(String number, @Nullable String sha) {
    return new PaperIds(
        null, null, sha == null ? Map.of(SCHEME, number) : Map.of(SCHEME, number, "s2", sha));
  }
}
