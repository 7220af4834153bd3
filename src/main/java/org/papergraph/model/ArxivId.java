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
  private static final String VERSION = "(?:v(?<version>\\d{1,3})?)?";

  /// No part of a longer number or word, but for the word arXiv; ASCII only, so that text in other
  /// scripts may touch it.
  private static final Pattern NEW =
      Pattern.compile(
          "(?i)(?:(?<![0-9a-z.=])|(?<=arxiv\\.?))(?<yymm>\\d{4})\\.(?<number>\\d{4,5})"
              + VERSION
              + "(?![0-9a-z]|\\.\\d)");

  private static final Pattern OLD =
      Pattern.compile(
          "(?i)(?:(?<![\\w.-])|(?<=arxiv\\.))(?<archive>[a-z][a-z-]{1,8})(?:\\.[a-z-]{2,9})?"
              + "/(?<yymm>\\d{4})(?<number>\\d{3})"
              + VERSION
              + "(?![0-9a-z])");

  /// DBLP's keys: `journals/corr/abs-2402-12345`, `journals/corr/cs-LG-0101001`.
  private static final Pattern DBLP_NEW =
      Pattern.compile("(?<![0-9A-Za-z])abs-(\\d{4})-(\\d{4,5})(?![0-9A-Za-z])");

  private static final Pattern DBLP_OLD =
      Pattern.compile("corr/([a-z-]{2,9}?)(?:-[A-Z]{2})?-(\\d{7})(?!\\d)");

  /// What stands before the second half of a DOI of another publisher.
  private static final Pattern FOREIGN_DOI =
      Pattern.compile("10\\.(?!48550/)\\d{4,9}/[!-~]{0,40}$");

  public ArxivId {
    if (!isCanonical(value)) {
      throw new IllegalArgumentException("not an arXiv id: \"" + value + "\"");
    }
    if (version < 0) {
      throw new IllegalArgumentException("not an arXiv version: " + version);
    }
  }

  /// Reads an id in any form that names one: bare, `arXiv:…`, a URL of arXiv or a mirror, a
  /// `10.48550/arXiv.…` DOI, an OAI identifier, a DBLP key. Of several the first.
  public static Optional<ArxivId> parse(String text) {
    String plain = DBLP_NEW.matcher(text).replaceAll("$1.$2");
    Matcher modern = NEW.matcher(plain);
    while (modern.find()) {
      if (isModern(modern) && !isForeign(plain, modern.start())) {
        return Optional.of(
            new ArxivId(canonical(modern.group("yymm") + ".", modern), versionOf(modern)));
      }
    }
    Matcher old = OLD.matcher(DBLP_OLD.matcher(plain).replaceAll("corr/$1/$2"));
    // One attempt may hide another: "arxiv.hep-th/9901001" could be archive and subject class.
    for (int from = 0; old.find(from); from = old.start() + 1) {
      String archive = archive(old.group("archive"));
      if (isOld(old, archive)) {
        return Optional.of(
            new ArxivId(canonical(archive + "/" + old.group("yymm"), old), versionOf(old)));
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

  private static boolean isCanonical(String value) {
    Matcher modern = NEW.matcher(value);
    if (modern.matches()) {
      return isModern(modern) && value.equals(canonical(modern.group("yymm") + ".", modern));
    }
    Matcher old = OLD.matcher(value);
    return old.matches()
        && isOld(old, old.group("archive"))
        && value.equals(canonical(old.group("archive") + "/" + old.group("yymm"), old));
  }

  private static String canonical(String beginning, Matcher id) {
    return beginning + id.group("number");
  }

  private static boolean isModern(Matcher id) {
    String yymm = id.group("yymm");
    String number = id.group("number");
    // Four digits until 2014, five since: "2024.12345" is a year, not an id.
    boolean five = yymm.compareTo("1501") >= 0;
    return isMonth(yymm)
        && yymm.compareTo("0704") >= 0
        && yymm.compareTo("9100") < 0
        && number.length() == (five ? 5 : 4)
        && Integer.parseInt(number) > 0;
  }

  private static boolean isOld(Matcher id, String archive) {
    String yymm = id.group("yymm");
    boolean before2007 = yymm.compareTo("9107") >= 0 || yymm.compareTo("0703") <= 0;
    return ArxivTaxonomy.isArchive(archive)
        && isMonth(yymm)
        && before2007
        && !id.group("number").equals("000");
  }

  private static boolean isForeign(String text, int start) {
    return FOREIGN_DOI.matcher(text.substring(Math.max(0, start - 60), start)).find();
  }

  /// The archive's name; a hyphen that was lost (`hepth`) is put back.
  private static String archive(String printed) {
    String name = printed.toLowerCase(Locale.ROOT);
    for (int i = 1; i < name.length() && !ArxivTaxonomy.isArchive(name); i++) {
      String hyphenated = name.substring(0, i) + "-" + name.substring(i);
      if (ArxivTaxonomy.isArchive(hyphenated)) {
        return hyphenated;
      }
    }
    return name;
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
