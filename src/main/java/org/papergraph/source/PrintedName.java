package org.papergraph.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One name of a printed list of authors, and the form in which the list prints its names.
///
/// @param name given names first, whatever the list prints first
/// @param end where it ends in the text
record PrintedName(String name, Form form, int end) {
  enum Form {
    /// `A. B. Family`
    INITIALS_FIRST,
    /// `Anna B. Family`
    GIVEN_FIRST,
    /// `Family, A. B.`
    FAMILY_COMMA_INITIALS,
    /// `Family, Anna B.`
    FAMILY_COMMA_GIVEN,
    /// `Family A. B.`, `Family AB`
    FAMILY_INITIALS,
    /// `Family et al.`
    FAMILY_ONLY,
    /// A group of people: `ATLAS Collaboration`.
    GROUP
  }

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’\\-‐‑]*[\\p{L}\\p{M}]";
  private static final String PARTICLE =
      "(?:van|von|vom|zu|zum|zur|der|den|de|del|della|delle|des|di|da|das|do|dos|du|la|le|lo|el|al|bin|ibn|ben|ten|ter|te"
          + "|af|av|auf|y|e|st\\.)\\s|[dlt][’']\\s?|[’']t\\s|al-";
  private static final String FAMILY =
      "(?:"
          + PARTICLE
          + "){0,3}+"
          + WORD
          + "(?:\\s(?!(?:Jr|Sr|II|III|IV)\\b)(?:"
          + PARTICLE
          + "){0,3}+"
          + WORD
          + "){0,2}";
  private static final String SUFFIX = "(?:,?\\s(?:Jr\\.?|Sr\\.?|II|III|IV)(?![\\p{L}]))?+";

  /// `A.`, `J.-P.`, `P.T.`, `Yu.`
  private static final String SHORT =
      "(?:\\p{L}|Yu|Ya|Ye|Zh|Kh|Ch|Sh|Th|Ph|Chr|Fr|St|Wm|Ts|Dz|Al|Io|Ed|Gy|Ju)\\.";

  private static final String INITIALS =
      "(?=\\p{Lu})" + SHORT + "(?:\\s?[-‐‑]?\\s?" + SHORT + "){0,5}";
  private static final String BARE = "\\p{Lu}{1,3}(?![\\p{L}])";
  private static final String GIVEN = "(?:" + INITIALS + "|" + WORD + "|" + BARE + ")";

  /// What may follow a name.
  private static final String END =
      "(?=\\s*(?:[,;:.(\\[“\"«&]|$)|\\s+(?:and\\s|et\\s+al|\\(?(?:1[5-9]|20)\\d\\d))";

  private static final Pattern INITIALS_FIRST =
      Pattern.compile(
          "(?<given>"
              + INITIALS
              + ")\\s?(?<family>(?:\\p{Ll}{2,6}\\s(?=\\p{Lu}))?+"
              + FAMILY
              + ")"
              + SUFFIX
              + END);
  private static final Pattern GIVEN_FIRST =
      Pattern.compile(
          "(?<given>(?:"
              + WORD
              + "|(?!A\\s\\p{Lu}\\p{Ll})"
              + BARE
              + ")(?:\\s"
              + GIVEN
              + "){0,3}?)\\s(?<family>(?:"
              + PARTICLE
              + "){0,3}+"
              + WORD
              + ")"
              + SUFFIX
              + END);
  private static final Pattern FAMILY_COMMA_INITIALS =
      Pattern.compile(
          "(?<family>"
              + FAMILY
              + ")(?<suffix>,\\s(?:Jr\\.?|Sr\\.?|II|III|IV))?,\\s?(?<given>"
              + INITIALS
              + "|"
              + BARE
              + "(?=[,;:.&]|\\sand\\s|\\s\\())"
              + SUFFIX
              // `Olga Family, A. Other` is not a name of this form.
              + "(?!(?<=\\p{L}\\s\\p{L}{2,40},\\s?\\p{Lu}\\.)\\s?(?:"
              + PARTICLE
              + "){0,3}+"
              + WORD
              + "(?:,|\\s+and\\s|\\.))");
  private static final Pattern FAMILY_COMMA_GIVEN =
      Pattern.compile(
          "(?!\\p{Lu}{4})(?<family>(?:"
              + PARTICLE
              + "){0,3}+"
              + WORD
              + "),\\s(?<given>"
              + WORD
              + "(?:\\s"
              + GIVEN
              + "){0,2})"
              + SUFFIX
              + "(?!,\\s?"
              + INITIALS
              + "\\s*(?:,|&|and\\s|:))"
              + END);
  private static final Pattern FAMILY_INITIALS =
      Pattern.compile(
          "(?<family>"
              + FAMILY
              + ")\\s(?<given>"
              + INITIALS
              + "|"
              + BARE
              // `Anna Q. Family, B. Other` is not a name of this form.
              + "(?!\\.\\s(?:"
              + PARTICLE
              + "|"
              + GIVEN
              + "\\s){0,3}"
              + WORD
              + "\\s*(?:[,;&.(]|and\\s)))"
              + SUFFIX
              + END);
  private static final Pattern FAMILY_ONLY =
      Pattern.compile("(?<family>" + FAMILY + ")(?<given>)(?=,?\\s+et\\s+al)");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:[Tt]he\\s)?[\\p{Lu}\\d][\\p{L}\\d&+/\\-]*(?:\\s[\\p{L}\\d&+/\\-]+){0,5}?\\s"
              + "(?:[Cc]ollaborations?|COLLABORATION|[Cc]onsortium|[Tt]eam|[Gg]roup)(?![\\p{L}])");

  /// Words of journals' names, which look like a family name after `J.` or `Z.`
  private static final Set<String> JOURNAL_WORDS =
      Set.of(
          """
          Phys Math Chem Algebra Sci Opt Am Amer Appl Comput Stat Nucl Rev Lett Mod Biol
          Geom Funct Anal Cosmol Astron Soc Astrophys Cell Exp Fluid Fluids Mech High Low
          Power Vac Magn Mater Theor Theoret Int Comp Comb Combin Number Symplectic Topol
          Differential Diff Pure Statist Econ Instrum Geophys Atmos Acoust Sound
          Crystallogr Mach Mol Med Neurosci Res Operator London Lond Roy Acad Inst Assoc
          Eur Austral Plasma Symb Symbolic Logic Cryptology Complexity Graph Assn Optim
          Dyn Nonlinear Supercond Alloys Alloy Electron Electrochem Org Inorg Polym Comm
          Commun Eksp Tekh Hydrol Climate Geod Hyperbolic Noncommut Spectr Eng
          """
              .strip()
              .split("\\s+", -1));

  /// A name that begins here, in one form; null where there is none.
  static @Nullable PrintedName at(String text, int start, Form form) {
    Matcher name = pattern(form).matcher(text).region(start, text.length());
    name.useAnchoringBounds(false).useTransparentBounds(true);
    if (!name.lookingAt()) {
      return null;
    }
    if (form == Form.GROUP) {
      return new PrintedName(name.group(), form, name.end());
    }
    String family = name.group("family");
    if (name.group("given").matches("[JZ]\\.?|Zh\\.")
        && JOURNAL_WORDS.contains(family.split(" ", 2)[0])) {
      return null;
    }
    return new PrintedName(inOrder(name, form), form, name.end());
  }

  private static String inOrder(Matcher name, Form form) {
    return switch (form) {
      case INITIALS_FIRST, GIVEN_FIRST, FAMILY_ONLY, GROUP -> name.group();
      case FAMILY_COMMA_INITIALS, FAMILY_COMMA_GIVEN, FAMILY_INITIALS ->
          name.group("given")
              + " "
              + name.group("family")
              + name.group().substring(endOfParts(name) - name.start());
    };
  }

  /// Where the suffix begins, if there is one.
  private static int endOfParts(Matcher name) {
    return Math.max(name.end("given"), name.end("family"));
  }

  private static Pattern pattern(Form form) {
    return switch (form) {
      case INITIALS_FIRST -> INITIALS_FIRST;
      case GIVEN_FIRST -> GIVEN_FIRST;
      case FAMILY_COMMA_INITIALS -> FAMILY_COMMA_INITIALS;
      case FAMILY_COMMA_GIVEN -> FAMILY_COMMA_GIVEN;
      case FAMILY_INITIALS -> FAMILY_INITIALS;
      case FAMILY_ONLY -> FAMILY_ONLY;
      case GROUP -> GROUP;
    };
  }
}
