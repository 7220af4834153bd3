package org.papergraph.graph.read;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.papergraph.model.PartialDate;

/// A paper as it was read.
///
/// @param date the day by which it is ordered and counted
/// @param dateKey the key by which papers are sorted: the day, then the id
public record PaperNode(
    String id,
    String title,
    @Nullable String titleJa,
    @Nullable String abstractText,
    @Nullable String abstractJa,
    @Nullable String arxivId,
    @Nullable Integer arxivVersion,
    @Nullable String doi,
    @Nullable PartialDate published,
    @Nullable PartialDate updated,
    @Nullable PartialDate date,
    @Nullable Integer authorCount,
    @Nullable String venue,
    @Nullable Integer upvotes,
    String dateKey)
    implements GraphNode {

  public static PaperNode of(MapAccessor paper) {
    return new PaperNode(
        paper.get("id").asString(),
        paper.get("title").asString(),
        Cells.text(paper, "titleJa"),
        Cells.text(paper, "abstract"),
        Cells.text(paper, "abstractJa"),
        Cells.text(paper, "arxivId"),
        Cells.number(paper, "arxivVersion"),
        Cells.text(paper, "doi"),
        Cells.date(paper, "published"),
        Cells.date(paper, "updated"),
        Cells.date(paper, "date"),
        Cells.number(paper, "authorCount"),
        Cells.text(paper, "venue"),
        Cells.number(paper, "upvotes"),
        paper.get("dateKey").asString());
  }
}
