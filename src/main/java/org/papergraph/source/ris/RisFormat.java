package org.papergraph.source.ris;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises RIS by the tag that begins a record, among the first lines.
public final class RisFormat implements SourceFormat {
  private static final int LINES_LOOKED_AT = 40;
  private static final Pattern TYPE = Pattern.compile("TY\\s{1,3}-\\s*[A-Z]{3,8}\\s*");

  @Override
  public String description() {
    return "RIS files (.ris)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isHtml()
        && !preview.isJson()
        && preview
            .text()
            .lines()
            .limit(LINES_LOOKED_AT)
            .anyMatch(line -> TYPE.matcher(line).matches());
  }

  @Override
  public SourceParser parser() {
    return new RisParser();
  }
}
