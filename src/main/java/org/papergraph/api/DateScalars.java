package org.papergraph.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.model.PartialDate;

/// The scalars `Date` and `DateTime`: a date as precise as it is known.
final class DateScalars {
  private static final int DAY = "2025-02-27".length();

  /// A year, month or day; an instant is shown by its day in UTC.
  static final GraphQLScalarType DATE =
      scalar(
          "Date",
          "a year 2025, a month 2025-02 or a day 2025-02-27",
          date -> date.iso().length() <= DAY ? date : PartialDate.of(date.firstDay()));

  /// An instant in UTC, or a day, month or year.
  static final GraphQLScalarType DATE_TIME =
      scalar(
          "DateTime", "an instant in UTC 2025-02-27T16:33:09Z or a day 2025-02-27", date -> date);

  private DateScalars() {}

  private static GraphQLScalarType scalar(
      String name, String form, Function<PartialDate, PartialDate> precision) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new DateCoercing(form, precision))
        .build();
  }

  private record DateCoercing(String form, Function<PartialDate, PartialDate> precision)
      implements Coercing<PartialDate, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      return switch (value) {
        case PartialDate date -> precision.apply(date).iso();
        case LocalDate day -> day.toString();
        default -> throw new CoercingSerializeException("not a date: " + value.getClass());
      };
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
      return parse(input)
          .orElseThrow(() -> new CoercingParseValueException(message(String.valueOf(input))));
    }

    @Override
    public PartialDate parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      Object text = input instanceof StringValue string ? string.getValue() : null;
      return parse(text)
          .orElseThrow(() ->
              new CoercingParseLiteralException(
                  message(text == null ? input.toString() : text.toString())));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.of(serialize(input, context, locale));
    }

    private Optional<PartialDate> parse(@org.jspecify.annotations.Nullable Object input) {
      return input instanceof String text
          ? PartialDate.parse(text).filter(date -> precision.apply(date).equals(date))
          : Optional.empty();
    }

    private String message(String input) {
      return "\"%s\" is not a date: write %s".formatted(input, form);
    }
  }
}
