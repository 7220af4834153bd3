package org.papergraph.source.semanticscholar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.model.Reference;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;

/// Tells the items of Semantic Scholar's answers and datasets apart and makes records of them.
final class AnswerRecords implements JsonRecords {
  private final Source source;
  private final OtherEnd others;
  private final DatasetLines lines;
  private final PassedOver passedOver = new PassedOver();

  AnswerRecords(Source source) {
    this.source = source;
    this.others = new OtherEnd(source, passedOver);
    this.lines = new DatasetLines(source, passedOver);
  }

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    if (item.node().isNull()) {
      throw new BadRecordException(
          "null: Semantic Scholar knows no paper by the id that was asked");
    }
    JsonObject object = JsonObject.of(item);
    List<Parsed> parsed = new ArrayList<>(others.before(item));
    parsed.addAll(read(object, item));
    return parsed;
  }

  @Override
  public List<Parsed> end() {
    List<Parsed> parsed = new ArrayList<>(others.end());
    parsed.addAll(passedOver.rejects());
    return parsed;
  }

  private List<Parsed> read(JsonObject object, JsonItem.Value item) {
    if (object.has("citingPaper")) {
      return others.citing(object, item);
    }
    if (object.has("citedPaper")) {
      return others.cited(object, item);
    }
    if (object.node().has("paperId")) {
      return paper(object, item.at());
    }
    if (object.has("citingcorpusid") || object.has("corpusid")) {
      return lines.read(object, item.at());
    }
    if (object.has("papers")) {
      return papersOf(object, item.at());
    }
    return noPaper(object, item);
  }

  /// A paper with what it cites and what cites it, as far as the answer was asked for them.
  private List<Parsed> paper(JsonObject paper, Location at) {
    List<Parsed> parsed = new ArrayList<>();
    parsed.add(new Parsed.Accepted(PaperNode.record(paper, source)));
    PaperIds ids = PaperNode.ids(paper);
    for (JsonObject citing : paper.objects("citations")) {
      parsed.add(part(citing, ids, at));
    }
    for (JsonObject cited : paper.objects("references")) {
      // What has no id is known as far as the list of references knows it.
      if (!References.isKnown(cited) || !PaperNode.ids(cited).isEmpty()) {
        parsed.add(part(cited, null, at));
      }
    }
    return parsed;
  }

  private Parsed part(JsonObject paper, @Nullable PaperIds cites, Location at) {
    try {
      return new Parsed.Accepted(
          cites == null
              ? PaperNode.record(paper, source)
              : PaperNode.citing(paper, Reference.to(cites), source));
    } catch (IllegalArgumentException e) {
      String key = paper.path().substring(0, paper.path().length() - 1);
      Location place = new Location(at.capture(), at.place() + ", " + key);
      return new Parsed.Rejected(place, String.valueOf(e.getMessage()));
    }
  }

  private List<Parsed> papersOf(JsonObject author, Location at) {
    List<Parsed> parsed = new ArrayList<>();
    for (JsonObject paper : author.objects("papers")) {
      parsed.add(part(paper, null, at));
    }
    return parsed;
  }

  private List<Parsed> noPaper(JsonObject object, JsonItem.Value item) {
    String error = object.anyText("error", "message");
    if (error != null) {
      throw new BadRecordException("Semantic Scholar answered with an error: " + error);
    }
    if (object.has("authorId")) {
      return others.author(object, item);
    }
    if (object.has("authorid")) {
      return passedOver.add(item.at(), "authors, who are no papers");
    }
    if (object.has("alternate_names")) {
      return passedOver.add(item.at(), "venues, which are no papers");
    }
    if (object.has("README")) {
      throw new BadRecordException(
          "describes a release or a dataset and holds no papers: give the files that it names");
    }
    if (object.node().path("total").asInt(-1) == 0) {
      // A search that found nothing has no list at all.
      return List.of();
    }
    throw new BadRecordException("holds neither a paper nor a citation of Semantic Scholar");
  }
}
