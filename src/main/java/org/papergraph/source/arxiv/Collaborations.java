package org.papergraph.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;

/// Makes authorships of a printed list, in which collaborations stand among persons: `ATLAS
/// Collaboration: A. Author`, `A. Author for the CMS Collaboration`, `for the DES Collaboration`.
///
/// A collaboration that has an entry of its own is an author as printed; one for which a person
/// speaks is the person's affiliation. An entry without a letter separates others.
final class Collaborations {
  /// Without these words, as nearly always, an entry is but a name.
  private static final Pattern MAY_SPEAK =
      Pattern.compile("\\b(?:for|behalf)\\b", Pattern.CASE_INSENSITIVE);

  private static final String GROUP =
      "(?:collaborations?|collab\\.?|consorti(?:um|a)|teams?|groups?|experiments?|projects?)";

  private static final Pattern NAMED_GROUP =
      Pattern.compile("(?i)(.*\\b" + GROUP + "(?:\\W.*)?)", Pattern.DOTALL);

  private static final Pattern SPEAKS =
      Pattern.compile("(?i)(\\S.*?),?\\s+(?:for the|on behalf of(?: the)?)\\s+(\\S.*)");

  private static final Pattern SPEAKS_FOR_GROUP =
      Pattern.compile("(?i)(\\S.*?),?\\s+for\\s+(\\S.*\\b" + GROUP + "(?:\\W.*)?)");

  private static final Pattern FOR =
      Pattern.compile("(?i)(?:for the|for|on behalf of the|on behalf of)\\s+(\\S.*)");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s:;,]+$");

  private Collaborations() {}

  static List<Authorship> authorships(List<PrintedAuthor> printed) {
    List<Authorship> authors = new ArrayList<>();
    for (PrintedAuthor entry : printed) {
      String name = ArxivText.name(entry.name());
      int colon = name.indexOf(':');
      if (colon > 0 && NAMED_GROUP.matcher(name.substring(0, colon)).matches()) {
        add(authors, name.substring(0, colon), entry.affiliation());
        add(authors, name.substring(colon + 1), entry.affiliation());
      } else {
        add(authors, name, entry.affiliation());
      }
    }
    return authors;
  }

  private static void add(List<Authorship> authors, String printed, @Nullable String affiliation) {
    String name = SEPARATOR.matcher(printed.strip()).replaceFirst("");
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (!MAY_SPEAK.matcher(name).find()) {
      authors.add(authorship(name, affiliation(affiliation)));
      return;
    }
    Matcher alone = FOR.matcher(name);
    if (alone.matches()) {
      authors.add(authorship(alone.group(1), affiliation(affiliation)));
      return;
    }
    Matcher speaks = speaks(name);
    authors.add(
        speaks == null
            ? authorship(name, affiliation(affiliation))
            : authorship(speaks.group(1), joined(affiliation(affiliation), speaks.group(2))));
  }

  private static @Nullable Matcher speaks(String name) {
    Matcher certain = SPEAKS.matcher(name);
    if (certain.matches()) {
      return certain;
    }
    Matcher group = SPEAKS_FOR_GROUP.matcher(name);
    return group.matches() ? group : null;
  }

  private static @Nullable String affiliation(@Nullable String printed) {
    String text = printed == null ? "" : ArxivText.name(printed);
    Matcher speaks = FOR.matcher(text);
    String plain = speaks.matches() ? speaks.group(1) : text;
    return plain.isEmpty() ? null : plain;
  }

  private static String joined(@Nullable String affiliation, String group) {
    return affiliation == null || affiliation.equals(group) ? group : affiliation + "; " + group;
  }

  private static Authorship authorship(String name, @Nullable String affiliation) {
    return new Authorship(name, null, affiliation, Map.of());
  }
}
