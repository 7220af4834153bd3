package org.papergraph.harvest;

import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a harvester has to know of a day of Hugging Face's papers.
///
/// @param days on which its papers say that they were listed; none where they do not
record DayAnswer(int papers, Set<String> days) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String HYDRATION = "[data-target=DailyPapers]";

  DayAnswer {
    days = Set.copyOf(days);
  }

  /// @throws JacksonException if the answer is not whole
  static DayAnswer read(InputStream in) {
    JsonNode list = Json.read(in);
    if (!list.isArray()) {
      throw new UnknownShape("a list was expected");
    }
    Set<String> days = new HashSet<>();
    for (JsonNode item : list) {
      String listed = item.path("paper").path("submittedOnDailyAt").asString("");
      if (listed.length() >= 10) {
        days.add(listed.substring(0, 10));
      }
    }
    return new DayAnswer(list.size(), days);
  }

  /// @throws JacksonException if it has not the data that such pages have
  static DayAnswer ofPage(String html) {
    Element element = Jsoup.parse(html).selectFirst(HYDRATION);
    if (element == null) {
      throw new UnknownShape("no element " + HYDRATION);
    }
    JsonNode props = Json.MAPPER.readTree(element.attr("data-props"));
    String day = props.path("dateString").asString("");
    return new DayAnswer(props.path("dailyPapers").size(), day.isEmpty() ? Set.of() : Set.of(day));
  }

  /// The other day that it is of, if it is; the address that answered may tell as well.
  Optional<String> isOf(LocalDate day, URI answered) {
    if (!days.isEmpty() && !days.contains(day.toString())) {
      return days.stream().sorted().findFirst();
    }
    Matcher told = DAY.matcher(answered.toString());
    return told.find() && !told.group().equals(day.toString())
        ? Optional.of(told.group())
        : Optional.empty();
  }

  private static final class UnknownShape extends JacksonException {
    UnknownShape(String message) {
      super(message);
    }
  }
}
