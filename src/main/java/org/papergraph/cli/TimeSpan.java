package org.papergraph.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a length of time: `30m`, `6h`, `1d`, or as ISO 8601 writes it, `PT6H`.
final class TimeSpan implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String value) {
    String text = value.toUpperCase(Locale.ROOT);
    String iso = text.startsWith("P") ? text : text.endsWith("D") ? "P" + text : "PT" + text;
    try {
      Duration duration = Duration.parse(iso);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // Said below, with what is right.
    }
    throw new TypeConversionException(
        "\"%s\" is no length of time like 30m, 6h or 1d".formatted(value));
  }
}
