package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.PartialDate;

class DateScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025, 2025",
    "2025-02, 2025-02, 2025-02",
    "2025-02-27, 2025-02-27, 2025-02-27",
    "2025-02-27T23:33:09Z, 2025-02-27, 2025-02-27T23:33:09Z"
  })
  void aDateIsShownAsPreciselyAsItsScalarCan(String known, String date, String dateTime) {
    assertThat(shown(DateScalars.DATE, known)).isEqualTo(date);
    assertThat(shown(DateScalars.DATE_TIME, known)).isEqualTo(dateTime);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2025-13", "2025-02-30", "2025-02-27T16:33:09Z", "20250227"})
  void whatIsNoDateSaysHowToWriteOne(String text) {
    assertThatExceptionOfType(CoercingParseValueException.class)
        .isThrownBy(() ->
            DateScalars.DATE
                .getCoercing()
                .parseValue(text, GraphQLContext.getDefault(), Locale.ROOT))
        .withMessage(
            "\"%s\" is not a date: write a year 2025, a month 2025-02 or a day 2025-02-27"
                .formatted(text));
  }

  private static @Nullable Object shown(GraphQLScalarType scalar, String iso) {
    return scalar
        .getCoercing()
        .serialize(new PartialDate(iso), GraphQLContext.getDefault(), Locale.ROOT);
  }
}
