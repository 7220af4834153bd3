package org.papergraph.source.openalex;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonItem;
import org.papergraph.source.JsonObject;
import org.papergraph.source.JsonRecords;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;

/// Makes records of works. What else OpenAlex has (authors, sources, institutions, …) is counted.
final class WorkRecords implements JsonRecords {
  private static final Pattern OTHER_ENTITY =
      Pattern.compile("https?://(?:api\\.)?openalex\\.org/(?:(?!works/)[a-z]+/.+|(?!W)[A-Z]\\d+)");

  private final Source source;
  private final PassedOver others = new PassedOver();

  WorkRecords(Source source) {
    this.source = source;
  }

  @Override
  public List<Parsed> read(JsonItem.Value item) {
    JsonObject work = JsonObject.of(item);
    if (OpenAlexFormat.isError(work.node())) {
      throw new BadRecordException(
          "OpenAlex answered with an error: %s %s"
              .formatted(work.text("error"), work.text("message")));
    }
    String id = work.text("id");
    if (isOtherEntity(id)) {
      return others.add(item.at(), "objects of OpenAlex that are no works");
    }
    if (id == null && !work.has("doi") && work.anyText("title", "display_name") == null) {
      throw new BadRecordException(
          "is no work of OpenAlex: it has neither \"id\" nor \"doi\" nor \"title\"");
    }
    return List.of(new Parsed.Accepted(Work.record(work, source)));
  }

  @Override
  public List<Parsed> end() {
    return others.rejects();
  }

  private static boolean isOtherEntity(@Nullable String id) {
    return id != null && OTHER_ENTITY.matcher(id).matches();
  }
}
