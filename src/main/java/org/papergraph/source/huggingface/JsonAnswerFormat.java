package org.papergraph.source.huggingface;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// JSON that Hugging Face's API answers.
public final class JsonAnswerFormat implements SourceFormat {
  /// Keys that no other source has; in strings of Python's `repr` as well.
  private static final Pattern KEY =
      Pattern.compile("[\"'](?:paper|dailyPapers|searchResults|publishedAt)\\\\?[\"']\\s*:");

  /// What the API answers for a weekend.
  private static final Pattern EMPTY = Pattern.compile("\\s*\\[\\s*]\\s*");

  @Override
  public String description() {
    return "answers of Hugging Face's papers API (JSON)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isJson()
        && (KEY.matcher(preview.text()).find()
            || (preview.whole() && EMPTY.matcher(preview.text()).matches()));
  }

  @Override
  public SourceParser parser() {
    return new JsonAnswerParser();
  }
}
