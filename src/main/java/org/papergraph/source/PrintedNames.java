package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.PrintedName.Form;

/// The authors at the beginning of an entry of a reference list.
///
/// @param names given names first; empty where the entry does not begin with names
/// @param end where what follows them begins, the mark between the two included
/// @param certain whether it is sure that the list ends there: titles such as `Deep Learning` look
///   like one more name where nothing but commas parts them
record PrintedNames(List<String> names, int end, boolean certain) {
  private static final PrintedNames NONE = new PrintedNames(List.of(), 0, false);

  /// The forms of a first name, the most telling first.
  private static final List<Form> FIRST =
      List.of(
          Form.GROUP,
          Form.FAMILY_COMMA_INITIALS,
          Form.INITIALS_FIRST,
          Form.FAMILY_INITIALS,
          Form.FAMILY_COMMA_GIVEN,
          Form.GIVEN_FIRST,
          Form.FAMILY_ONLY);

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;]\\s*(?:and\\s|&\\s*|with\\s)?|(?<=\\s)and\\s|&\\s*)\\s*");
  private static final Pattern LAST = Pattern.compile("and\\s|&");
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\s*[,;]?\\s*(?:and\\s|&\\s*)?(?:(?:et\\s+al(?![\\p{L}])\\.?|(?:\\d+\\s)?others(?![\\p{L}])\\.?"
              + "|co-?workers(?![\\p{L}])|…|\\.\\.\\.))");
  private static final Pattern FOR_GROUP =
      Pattern.compile(
          "\\s*,?\\s*(?:\\[[\\p{L}\\d &+,/\\-]{2,60}]|\\((?!\\d{4})[\\p{L}\\d"
              + " &+,/\\-]{2,60}(?i:collaborations?)?\\)(?=\\s*[,.:]))");
  private static final Pattern EDITORS =
      Pattern.compile("\\s*,?\\s*\\(?(?:[Ee]ds?\\.|[Ee]ditors?)\\)?(?=\\s*[,.:(])");

  static PrintedNames in(String text) {
    for (Form form : FIRST) {
      PrintedName first = PrintedName.at(text, 0, form);
      if (first != null) {
        return list(text, first);
      }
    }
    return NONE;
  }

  /// What follows the names.
  String rest(String text) {
    return text.substring(end);
  }

  private static PrintedNames list(String text, PrintedName first) {
    List<PrintedName> names = new ArrayList<>(List.of(first));
    int end = first.end();
    boolean closed = false;
    while (!closed) {
      int others = end(OTHERS, text, end);
      if (others > end) {
        end = others;
        closed = true;
        break;
      }
      Matcher between = at(BETWEEN, text, end);
      if (!between.lookingAt()) {
        break;
      }
      boolean last = LAST.matcher(between.group()).find();
      PrintedName next = next(text, between.end(), names, last);
      if (next == null) {
        break;
      }
      names.add(next);
      end = next.end();
      closed = last && end(OTHERS, text, end) == end && !continues(text, end, names);
    }
    end = end(FOR_GROUP, text, end);
    end = end(EDITORS, text, end);
    boolean certain = closed || isSure(names) || !text.startsWith(",", end);
    return new PrintedNames(people(certain ? names : names.subList(0, 1)), end, certain);
  }

  /// `A, B and C, D and E` would be two lists: after the last name stands something else.
  private static boolean continues(String text, int end, List<PrintedName> names) {
    Matcher between = at(Pattern.compile("\\s*(?:,\\s*)?(?:and\\s|&\\s*)"), text, end);
    return between.lookingAt() && next(text, between.end(), names, true) != null;
  }

  private static @Nullable PrintedName next(
      String text, int start, List<PrintedName> names, boolean last) {
    Form form = names.getLast().form();
    List<Form> forms =
        switch (form) {
          case INITIALS_FIRST ->
              last
                  ? List.of(Form.GROUP, Form.INITIALS_FIRST, Form.GIVEN_FIRST)
                  : List.of(Form.GROUP, Form.INITIALS_FIRST);
          case GIVEN_FIRST -> List.of(Form.GROUP, Form.INITIALS_FIRST, Form.GIVEN_FIRST);
          case FAMILY_COMMA_INITIALS ->
              List.of(Form.FAMILY_COMMA_INITIALS, Form.GROUP, Form.INITIALS_FIRST);
          case FAMILY_COMMA_GIVEN ->
              last
                  ? List.of(
                      Form.FAMILY_COMMA_INITIALS,
                      Form.FAMILY_COMMA_GIVEN,
                      Form.INITIALS_FIRST,
                      Form.GIVEN_FIRST)
                  : List.of(Form.INITIALS_FIRST, Form.GIVEN_FIRST);
          case FAMILY_INITIALS -> List.of(Form.FAMILY_INITIALS, Form.GROUP);
          case FAMILY_ONLY -> List.of();
          case GROUP -> FIRST;
        };
    for (Form next : forms) {
      PrintedName name = PrintedName.at(text, start, next);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /// Initials tell names from titles; full names do not where nothing closes the list.
  private static boolean isSure(List<PrintedName> names) {
    return names.size() == 1 || names.stream().noneMatch(name -> name.form() == Form.GIVEN_FIRST);
  }

  /// The people; the group where there are none.
  private static List<String> people(List<PrintedName> names) {
    List<String> people =
        names.stream().filter(name -> name.form() != Form.GROUP).map(PrintedName::name).toList();
    return people.isEmpty() ? names.stream().map(PrintedName::name).toList() : people;
  }

  private static int end(Pattern pattern, String text, int start) {
    Matcher matcher = at(pattern, text, start);
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern
        .matcher(text)
        .region(start, text.length())
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }
}
