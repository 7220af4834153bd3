package org.papergraph.source.latexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;

/// Reads the authors of a page. LaTeXML repeats the blocks of the source, in which names and
/// affiliations may stand together in any way: where they cannot be told apart, no author is given.
final class AuthorBlock {
  private static final String CREATOR = ".ltx_creator.ltx_role_author";
  private static final String NAME = ".ltx_personname";
  private static final String AFFILIATION =
      ".ltx_role_affiliation, .ltx_role_institute, .ltx_role_institutetext,"
          + " .ltx_affiliation_institution";

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[,;\\u2003]|\\s(?:and|&|\\\\and|\\\\And|\\\\AND)\\s)[\\s\\u2003]*(?:(?:and|&)\\s+)?");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");
  private static final Pattern NAME_WORDS =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’‐‑-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|e)(?=\\s)|(?:al-|d['’])\\p{Lu}[\\p{L}\\p{M}'’-]*)"
              + "(?:\\s(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’‐‑-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|e)(?=\\s)|(?:al-|d['’])\\p{Lu}[\\p{L}\\p{M}'’-]*)){1,5}");
  private static final Pattern GROUP =
      Pattern.compile("(?i).*\\b(?:collaboration|consortium|team)\\b.*");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i).*(?:universi|institut|depart|laborator|\\blabs?\\b|college|school|academy|research|cent(?:er|re)\\b|hospital|faculty|google|microsoft|deepmind|openai|nvidia|amazon|alibaba|tencent|huawei|facebook|\\bmeta\\b|\\bai\\b|\\binc\\b|gmbh|\\bltd|corporation|company|polytechn|écol|ecole|observator|foundation|ministry|society|\\bcnrs\\b|\\binria\\b|\\bmit\\b|\\busa\\b|\\buk\\b|china|germany|france|japan|canada|italy).*");

  private AuthorBlock() {}

  /// In order; empty where they are not known for certain.
  static List<Authorship> authors(Document page) {
    List<Authorship> authors = new ArrayList<>();
    for (Element creator : page.select(CREATOR)) {
      Element printed = creator.selectFirst(NAME);
      if (printed == null) {
        continue;
      }
      List<String> names = names(LatexmlText.linesOf(printed));
      if (names.isEmpty()) {
        return List.of();
      }
      if (names.size() == 1) {
        authors.add(
            new Authorship(names.getFirst(), orcid(creator), affiliation(creator), Map.of()));
      } else {
        names.forEach(name -> authors.add(Authorship.of(name)));
      }
    }
    return authors;
  }

  /// The names of one block, none where a line may be a name or an affiliation.
  static List<String> names(String block) {
    List<String> names = new ArrayList<>();
    boolean open = true;
    for (String line :
        block.replaceAll("(?<=[,;]|\\sand)[ \\u0001]*\\n\\s*", " ").split("\\n", -1)) {
      String plain = LatexmlText.fold(line);
      if (plain.chars().allMatch(c -> c == LatexmlText.MARK || c == ' ' || c == ',')) {
        continue;
      }
      if (plain.charAt(0) == LatexmlText.MARK || isAffiliation(plain)) {
        open = false;
      } else if (open && names.isEmpty()) {
        names.addAll(list(line));
        if (names.isEmpty()) {
          return List.of();
        }
      } else {
        return List.of();
      }
    }
    return names;
  }

  private static boolean isAffiliation(String line) {
    return line.indexOf('@') >= 0
        || line.chars().anyMatch(Character::isDigit)
        || (INSTITUTION.matcher(line).matches() && !GROUP.matcher(line).matches());
  }

  private static List<String> list(String line) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(line, -1)) {
      String name =
          LatexmlText.fold(part.replace(LatexmlText.MARK, ' '))
              .replaceFirst("^and\\s", "")
              .replaceFirst("[*†‡§¶∗]+$", "")
              .strip();
      if (name.isEmpty()) {
        continue;
      }
      if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + name);
      } else {
        names.add(name);
      }
    }
    boolean sure =
        names.size() == 1
            ? names.getFirst().chars().noneMatch(c -> c == '@' || Character.isDigit(c))
            : names.stream()
                .allMatch(name -> NAME_WORDS.matcher(name.replaceFirst(",.*", "")).matches());
    return sure ? names : List.of();
  }

  private static @Nullable Orcid orcid(Element creator) {
    for (Element link : creator.select("a[href*=orcid.org], .ltx_role_orcid")) {
      Orcid orcid = Orcid.parse(link.attr("href") + " " + link.text()).orElse(null);
      if (orcid != null) {
        return orcid;
      }
    }
    return null;
  }

  private static @Nullable String affiliation(Element creator) {
    List<String> parts = new ArrayList<>();
    for (Element affiliation : creator.select(AFFILIATION)) {
      if (affiliation.select("sup, .ltx_sup").size() > 1) {
        // A register of all authors' affiliations, which the last author's block holds.
        return null;
      }
      Element plain = affiliation.clone();
      plain
          .select(".ltx_contact_name, .ltx_note, .ltx_ERROR, sup, .ltx_role_email, a[href^=mailto]")
          .remove();
      String text =
          LatexmlText.linesOf(plain)
              .lines()
              .map(LatexmlText::fold)
              .filter(line -> !line.isEmpty() && line.indexOf('@') < 0)
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }
}
