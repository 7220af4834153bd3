package org.papergraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An arXiv identifier: `2412.14711`, or `math/0309136` from before April 2007.
///
/// @param value the canonical form, without version and subject class
/// @param version the version that was named beside it, 0 where none was
public record ArxivId(String value, int version) {
  private static final Pattern NEW =
      Pattern.compile(
          "(?<![\\d.=])(?<yymm>\\d{4})\\.(?<number>\\d{4,5})(?:v(?<version>\\d{1,3}))?(?![\\d]|\\.\\d)");
  private static final Pattern OLD =
      Pattern.compile(
          "(?<![\\w.-])(?<archive>[a-z][a-z-]+)(?:\\.[a-z]{2})?/(?<yymm>\\d{4})(?<number>\\d{3})(?:v(?<version>\\d{1,3}))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  public ArxivId {
    if (!NEW.matcher(value).matches() && !OLD.matcher(value).matches()) {
      throw new IllegalArgumentException("not an arXiv id: \"" + value + "\"");
    }
    if (version < 0) {
      throw new IllegalArgumentException("not an arXiv version: " + version);
    }
  }

  /// Reads an id in any form that names one: bare, `arXiv:…`, a URL of arXiv or a mirror, a
  /// `10.48550/arXiv.…` DOI, an OAI identifier, a DBLP key.
  public static Optional<ArxivId> parse(String text) {
    String plain = text.strip().replace("abs-", "").replaceFirst("(?i)^.*arxiv[.:]", "");
    Matcher modern = NEW.matcher(plain);
    while (modern.find()) {
      if (isModern(modern)) {
        return Optional.of(
            new ArxivId(modern.group("yymm") + "." + modern.group("number"), versionOf(modern)));
      }
    }
    Matcher old = OLD.matcher(plain);
    while (old.find()) {
      String archive = old.group("archive").toLowerCase(Locale.ROOT);
      if (ArxivTaxonomy.isArchive(archive) && isMonth(old.group("yymm"))) {
        return Optional.of(
            new ArxivId(archive + "/" + old.group("yymm") + old.group("number"), versionOf(old)));
      }
    }
    return Optional.empty();
  }

  /// The month in which the paper was submitted, which the id tells.
  public PartialDate month() {
    Matcher old = OLD.matcher(value);
    String yymm = old.matches() ? old.group("yymm") : value.substring(0, 4);
    int year = Integer.parseInt(yymm.substring(0, 2));
    return PartialDate.parse((year >= 91 ? 1900 + year : 2000 + year) + "-" + yymm.substring(2))
        .orElseThrow();
  }

  private static boolean isModern(Matcher id) {
    String yymm = id.group("yymm");
    // Four digits until 2014, five since: "2024.12345" is a year, not an id.
    boolean five = yymm.compareTo("1501") >= 0;
    return isMonth(yymm)
        && yymm.compareTo("0704") >= 0
        && yymm.compareTo("9100") < 0
        && id.group("number").length() == (five ? 5 : 4);
  }

  private static boolean isMonth(String yymm) {
    int month = Integer.parseInt(yymm.substring(2));
    return month >= 1 && month <= 12;
  }

  private static int versionOf(Matcher id) {
    String version = id.group("version");
    return version == null ? 0 : Integer.parseInt(version);
  }
}
