package org.papergraph.source.arxiv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.BadRecordException;

/// The versions of a paper in any order: the first one tells when it was published, the last one
/// when it was updated.
final class Versions {
  private static final Pattern NUMBER = Pattern.compile("v?(\\d{1,3})");

  private int last;
  private @Nullable PartialDate published;
  private @Nullable PartialDate updated;

  /// @param number `v2`
  /// @param date `Thu, 22 Dec 2022 17:01:56 GMT`
  void add(String number, @Nullable String date) {
    Matcher digits = NUMBER.matcher(number.strip());
    if (!digits.matches()) {
      throw new BadRecordException("has a version without a number: \"%s\"".formatted(number));
    }
    int version = Integer.parseInt(digits.group(1));
    add(version, ArxivDates.mail(date, "date of its version " + version));
  }

  void add(int version, @Nullable PartialDate date) {
    published = version == 1 ? date : published;
    if (version > last) {
      last = version;
      updated = date;
    }
  }

  ArxivPaper on(ArxivPaper paper) {
    return paper.version(last).published(published).updated(updated);
  }
}
