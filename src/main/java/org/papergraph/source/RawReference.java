package org.papergraph.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Reference;

/// Reads the entry of a reference list as it is printed: authors, title, year, arXiv id and DOI,
/// each only where the entry is certain of it.
///
/// The styles tell the parts apart by marks alone: `A. Doe and B. Roe. Title. Venue, 2019.`, `Doe,
/// A. (2019). Title. Venue.`, `A. Doe, “Title,” Venue, 2019`, `A. Doe, Title, J. Algebra 7 (2019)`,
/// and, with no title at all, `A. Doe, Phys. Rev. D 12, 345 (2019)`. What fits none of them gives
/// identifiers and a year.
public final class RawReference {
  /// The longest entry of which more than identifiers is read.
  private static final int LONGEST = 20_000;

  /// `———, Title`, and `, Title` where the dash was a rule.
  private static final Pattern SAME_AUTHORS =
      Pattern.compile("(?:\\\\bysame\\s*|[—–―_]{1,8}|-{2,8})(?=[\\s,.])|(?=,\\s\\p{Lu})");

  /// A year at most.
  private static final Pattern NOTHING_MORE =
      Pattern.compile("[\\s,.:;]*(?:[(\\[]?(?:1[5-9]|20)\\d\\d[a-z]?[)\\]]?)?[\\s,.:;]*");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+(?:and|&)\\s+");
  private static final Pattern OTHERS = Pattern.compile("(?:et al|others|(?:Jr|Sr)\\.?|I{2,3}).?");

  private RawReference() {}

  /// Reads an entry that stands alone.
  public static Reference parse(String raw) {
    return parse(raw, List.of(), List.of());
  }

  /// Reads an entry of a list.
  ///
  /// @param links where the entry's links lead
  /// @param before the authors of the entry before it, for whom a dash may stand
  public static Reference parse(String raw, List<String> links, List<String> before) {
    String text = ReferenceText.plain(raw);
    Reference reference =
        Reference.printed(ReferenceText.fold(raw)).withIds(ReferenceIds.of(text, links));
    if (text.length() > LONGEST) {
      return reference;
    }
    Matcher same = SAME_AUTHORS.matcher(text);
    PrintedNames names =
        same.lookingAt() ? new PrintedNames(before, same.end(), true) : PrintedNames.in(text);
    return reference
        .withAuthors(names.names())
        .withTitle(ReferenceTitle.of(text, names))
        .withYear(ReferenceYear.of(text, names.rest(text)));
  }

  /// Reads an entry of which the parts are marked by position: names, title, venue.
  ///
  /// @param parts as printed, in order
  public static Reference parts(List<String> parts, List<String> links, List<String> before) {
    Reference whole = parse(String.join(" ", parts), links, before);
    if (parts.size() < 2) {
      return whole;
    }
    String first = ReferenceText.plain(parts.getFirst());
    PrintedNames names = PrintedNames.in(first);
    if (names.names().isEmpty() || !NOTHING_MORE.matcher(names.rest(first)).matches()) {
      return whole;
    }
    String second = ReferenceText.fold(parts.get(1));
    return whole
        .withAuthors(names.names())
        .withTitle(ReferenceTitle.part(second, parts.size() > 2));
  }

  /// The names of a list that holds nothing else, given names first.
  public static List<String> names(String printed) {
    String text = ReferenceText.plain(printed);
    PrintedNames names = PrintedNames.in(text);
    if (NOTHING_MORE.matcher(names.rest(text)).matches()) {
      return names.names();
    }
    return Arrays.stream(SEPARATOR.split(text))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !OTHERS.matcher(name).matches())
        .toList();
  }
}
