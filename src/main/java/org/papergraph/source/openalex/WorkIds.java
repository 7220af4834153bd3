package org.papergraph.source.openalex;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperIds;
import org.papergraph.source.JsonObject;
import org.papergraph.source.KnownIds;

/// The identifiers of a work. OpenAlex has no field for arXiv's: its DOI names it, or a place where
/// the work is to be had.
final class WorkIds {
  static final String SCHEME = "openalex";

  private static final Pattern WORK = Pattern.compile("(?:https?://\\S{1,60}/)?([Ww]\\d{1,19})");

  /// `oai:arXiv.org:2402.12345`, `pmh:oai:arXiv.org:…`
  private static final Pattern OAI = Pattern.compile("(?i)(?:pmh:)?oai:arxiv\\.org:(.+)");

  private WorkIds() {}

  static PaperIds of(JsonObject work) {
    JsonObject own = work.object("ids");
    KnownIds ids = new KnownIds();
    ids.doi(work.text("doi")).doi(own.text("doi"));
    places(work).forEach(place -> addPlace(ids, place));
    return ids.other(SCHEME, ofWork(work.text("id")))
        .other(SCHEME, ofWork(own.text("openalex")))
        .other("mag", own.id("mag"))
        .pmid(own.id("pmid"))
        .pmcid(own.id("pmcid"))
        .build();
  }

  /// `W2741809807`, of an address or alone; null where it is none.
  static @Nullable String ofWork(@Nullable String printed) {
    Matcher id = WORK.matcher(Objects.requireNonNullElse(printed, ""));
    return id.matches() ? "W" + id.group(1).substring(1) : null;
  }

  private static Stream<JsonObject> places(JsonObject work) {
    return Stream.of(
            Stream.of(work.object("primary_location"), work.object("best_oa_location")),
            work.objects("locations").stream())
        .flatMap(s -> s);
  }

  private static void addPlace(KnownIds ids, JsonObject place) {
    Matcher oai = OAI.matcher(Objects.requireNonNullElse(place.text("id"), ""));
    ids.arxiv(oai.matches() ? oai.group(1) : null)
        .url(place.text("landing_page_url"))
        .arxivIn(place.text("pdf_url"));
  }
}
