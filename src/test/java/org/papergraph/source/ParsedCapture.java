package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PartialDate;

/// Everything that reading gave, in order, for tests to compare as a whole.
public final class ParsedCapture implements SourceVisitor {
  public final List<PaperRecord> records = new ArrayList<>();
  public final List<String> rejected = new ArrayList<>();
  public final List<String> unreadable = new ArrayList<>();
  public final List<String> passedOver = new ArrayList<>();

  public static ParsedCapture of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  public static ParsedCapture of(InputStream in) {
    ParsedCapture parsed = new ParsedCapture();
    new SourceReader(FormatDetector.installed(), null).read(in, "x", parsed);
    return parsed;
  }

  public static ParsedCapture of(Path path) {
    ParsedCapture parsed = new ParsedCapture();
    new SourceReader(FormatDetector.installed(), null).read(path, parsed);
    return parsed;
  }

  public List<String> titles() {
    return records.stream().map(PaperRecord::title).toList();
  }

  public List<String> captures() {
    return records.stream().map(paper -> paper.source().capture()).toList();
  }

  public List<@Nullable PartialDate> capturedAt() {
    List<@Nullable PartialDate> dates = new ArrayList<>();
    records.forEach(paper -> dates.add(paper.source().capturedAt()));
    return dates;
  }

  @Override
  public void visit(String path, Capture capture, Stream<Parsed> parsed) {
    parsed.forEach(record -> {
      switch (record) {
        case Parsed.Accepted(PaperRecord paper) -> records.add(paper);
        case Parsed.Rejected(Location at, String reason) -> rejected.add(at.place() + " " + reason);
      }
    });
  }

  @Override
  public void unreadable(String path, IOException reason) {
    unreadable.add(path + " " + reason.getMessage());
  }

  @Override
  public void passedOver(String path, String what) {
    passedOver.add(path + ": " + what);
  }
}
