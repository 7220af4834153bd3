package org.papergraph.cli;

import org.papergraph.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of `--captured`.
final class CapturedDate implements ITypeConverter<PartialDate> {
  @Override
  public PartialDate convert(String value) {
    return PartialDate.parse(value)
        .orElseThrow(() ->
            new TypeConversionException(
                "\"%s\" is not a date like 2025-12-10 or 2025-12".formatted(value)));
  }
}
