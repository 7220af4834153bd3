package org.papergraph.harvest;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What providers send, small and invented, in their own shapes.
final class Played {
  private Played() {}

  static String oai(int records, String token) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-21T12:00:00Z</responseDate>
    <request verb="ListRecords">http://oaipmh.arxiv.org/oai</request><ListRecords>%s
    <resumptionToken cursor="0" completeListSize="5">%s</resumptionToken></ListRecords></OAI-PMH>\
    """
        .formatted(
            IntStream.range(0, records)
                .mapToObj(i ->
                    """
                    <record><header><identifier>oai:arXiv.org:2611.%05d</identifier><datestamp>2026-11-20</datestamp></header>
                    <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2611.%05d</id><title>Paper %d</title></arXiv></metadata></record>\
                    """
                        .formatted(i, i, i))
                .collect(Collectors.joining("\n")),
            token);
  }

  static String oaiError(String code, String message) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-21T12:00:00Z</responseDate>
    <request>http://oaipmh.arxiv.org/oai</request><error code="%s">%s</error></OAI-PMH>\
    """
        .formatted(code, message);
  }

  static String atom(int entries) {
    return "<?xml version='1.0'?><feed"
        + " xmlns='http://www.w3.org/2005/Atom'><id>https://arxiv.org/</id>"
        + "<entry><id>http://arxiv.org/abs/2611.00001v1</id><title>A</title></entry>"
            .repeat(entries)
        + "</feed>";
  }

  static String atomError(String message) {
    return "<feed"
        + " xmlns='http://www.w3.org/2005/Atom'><entry><id>https://arxiv.org/api/errors#x</id>"
        + "<title>Error</title><summary>%s</summary></entry></feed>".formatted(message);
  }

  /// A day of Hugging Face's papers, whose titles and people follow from the day.
  static String day(String day, int papers) {
    return IntStream.range(0, papers)
        .mapToObj(i -> {
          String id =
              "%s%s.%05d"
                  .formatted(
                      day.substring(2, 4),
                      day.substring(5, 7),
                      Integer.parseInt(day.substring(8)) * 100 + i);
          return """
          {"paper": {"id": "%s", "authors": [{"_id": "a", "name": "Ada Test %d", "hidden": false},
          {"_id": "b", "name": "Ben Test %d", "hidden": false}], "publishedAt": "%sT00:00:00.000Z",
          "submittedOnDailyAt": "%sT00:00:00.000Z", "title": "Result %d of %s",
          "summary": "We count to %d.", "upvotes": %d}, "publishedAt": "%sT00:00:00.000Z",
          "title": "Result %d of %s", "numComments": 0}\
          """
              .formatted(id, i % 5, (i + 1) % 7, day, day, i, day, i, i, day, i, day);
        })
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String dayPage(String day, int papers) {
    String props = "{\"dateString\": \"%s\", \"dailyPapers\": %s}".formatted(day, day(day, papers));
    return "<html><body><div class=\"SVELTE_HYDRATER contents\" data-target=\"DailyPapers\" data-props=\"%s\"></div></body></html>"
        .formatted(props.replace("&", "&amp;").replace("\"", "&quot;"));
  }
}
