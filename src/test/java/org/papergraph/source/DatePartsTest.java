package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.PartialDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DatePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[2024,2,27]] | 2024-02-27",
        "[[\"2024\",\"2\"],[2025]] | 2024-02",
        "[[2024]] | 2024",
        "[[2024,2,30]] | 2024-02",
        "[[2024,13,1]] | 2024",
        "[[2024,null,1]] | 2024",
        "[[null]] |",
        "[[0]] |",
        "[[20240]] |",
        "[[\"soon\"]] |",
        "[] |",
        "7 |",
      })
  void aDateIsAsPreciseAsItIsValid(String parts, String date) {
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree("{\"date-parts\":" + parts + "}");
    assertThat(Optional.ofNullable(DateParts.read(JsonObject.of(json))).map(PartialDate::iso))
        .isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03 2024-03-09, 2024-03-09",
    "2024-03-09 2024-03-02 2024-03, 2024-03-02",
    "2024 2023-12-31, 2023-12-31",
    "2024-05-01 2023, 2023",
    "2024-05-01 2024, 2024-05-01",
  })
  void theEarliestDateCountsAndAmongItsReadingsTheMostPrecise(String dates, String earliest) {
    List<PartialDate> all =
        Stream.of(dates.split(" ", -1)).map(date -> PartialDate.parse(date).orElseThrow()).toList();
    assertThat(DateParts.earliest(all)).isEqualTo(new PartialDate(earliest));
  }
}
