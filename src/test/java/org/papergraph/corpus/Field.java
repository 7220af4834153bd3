package org.papergraph.corpus;

import java.util.Arrays;
import java.util.List;

/// A field of research by its arXiv category: how many write in it, in what teams.
///
/// @param early its share at the beginning, in no unit
/// @param late its share at the end
/// @param team the median number of authors
/// @param others categories to which its papers are cross-listed
/// @param subjects codes of MSC or ACM that its authors give
record Field(
    String code,
    double early,
    double late,
    double team,
    List<String> others,
    List<String> subjects) {
  private static final List<String> ML = List.of("cs.AI", "stat.ML", "cs.CV", "cs.CL", "cs.NE");
  private static final List<String> NONE = List.of();

  static final List<Field> ALL =
      List.of(
          field("cs.LG", 1, 14, 4, ML, "68T05", "I.2.6"),
          field(
              "cs.CV", 1, 11, 4.5, List.of("cs.LG", "cs.AI", "eess.IV", "cs.RO"), "68T45", "I.4.8"),
          field("cs.CL", 0.6, 9, 4.2, List.of("cs.AI", "cs.LG", "cs.IR"), "68T50", "I.2.7"),
          field("cs.AI", 0.8, 5, 3.6, List.of("cs.LG", "cs.MA", "cs.LO"), "68T01", "I.2.0"),
          field("cs.RO", 0.3, 3.5, 4.2, List.of("cs.AI", "cs.SY", "cs.CV")),
          field("cs.CR", 0.7, 2.5, 3.2, List.of("cs.LG", "cs.NI", "cs.DC"), "94A60"),
          field("cs.SE", 0.5, 2.2, 3.4, List.of("cs.AI", "cs.PL", "cs.HC"), "D.2.5"),
          field("cs.HC", 0.2, 1.6, 3.6, List.of("cs.AI", "cs.CY")),
          field("cs.IR", 0.3, 1.3, 3.6, List.of("cs.LG", "cs.CL"), "H.3.3"),
          field("cs.DC", 0.5, 1.2, 3.6, List.of("cs.LG", "cs.NI", "cs.PF")),
          field("cs.NI", 0.6, 1.1, 3.6, List.of("eess.SP", "cs.IT")),
          field("cs.IT", 2.2, 1.2, 2.6, List.of("math.IT", "eess.SP"), "94A15"),
          field("cs.DS", 1, 0.9, 2.6, List.of("cs.CC", "cs.DM", "math.CO"), "68W25"),
          field("cs.LO", 0.7, 0.5, 2, List.of("cs.PL", "math.LO"), "03B70", "F.4.1"),
          field("cs.SI", 0.3, 0.9, 3, List.of("physics.soc-ph", "cs.CY", "cs.LG")),
          field("cs.SD", 0.1, 1, 3.8, List.of("eess.AS", "cs.LG", "cs.CL")),
          field("eess.SP", 0.1, 1.4, 3.4, List.of("cs.IT", "cs.LG")),
          field("eess.SY", 0.2, 1.6, 3, List.of("cs.SY", "math.OC", "cs.RO")),
          field("eess.IV", 0.1, 1, 4.6, List.of("cs.CV", "cs.LG")),
          field("stat.ME", 0.8, 1.6, 2.6, List.of("stat.AP", "stat.TH", "math.ST"), "62G05"),
          field("stat.ML", 0.5, 1.3, 2.8, List.of("cs.LG", "math.ST", "stat.TH"), "62M45"),
          field("math.AG", 2.4, 1.2, 1.5, List.of("math.NT", "math.RT"), "14J60", "14D20"),
          field("math.AP", 2.6, 2, 1.9, List.of("math.FA", "math-ph", "math.MP"), "35B40", "35Q55"),
          field("math.CO", 2.2, 1.8, 1.9, List.of("math.PR", "cs.DM"), "05C15", "05D10"),
          field("math.NT", 1.6, 1.1, 1.5, List.of("math.AG", "math.CO"), "11F03", "11N05"),
          field("math.PR", 2, 1.3, 1.9, List.of("math-ph", "math.MP", "math.ST"), "60K35", "60F05"),
          field("math.DG", 1.6, 0.9, 1.6, List.of("math.AP", "math.GT"), "53C42"),
          field("math.OC", 0.8, 1.8, 2.4, List.of("cs.LG", "cs.SY", "eess.SY"), "90C25", "49J20"),
          field("math.NA", 0.8, 1.5, 2.4, List.of("cs.NA", "physics.comp-ph"), "65N30", "65M60"),
          field("math.GR", 0.8, 0.5, 1.5, List.of("math.RT", "math.GT"), "20F65"),
          field("math-ph", 1.2, 0.6, 1.7, List.of("math.MP", "quant-ph", "hep-th"), "81Q10"),
          field("astro-ph.CO", 4, 1.6, 3.6, List.of("gr-qc", "hep-ph", "astro-ph.GA")),
          field("astro-ph.GA", 3, 2, 4.4, List.of("astro-ph.CO", "astro-ph.SR")),
          field("astro-ph.HE", 2.8, 1.6, 4, List.of("astro-ph.GA", "hep-ph", "gr-qc")),
          field("astro-ph.SR", 2.2, 1.1, 4, List.of("astro-ph.EP", "astro-ph.GA")),
          field("cond-mat.mes-hall", 4, 1.8, 3.6, List.of("cond-mat.mtrl-sci", "quant-ph")),
          field("cond-mat.mtrl-sci", 4, 2.6, 4.6, List.of("cond-mat.mes-hall", "physics.chem-ph")),
          field("cond-mat.str-el", 3.4, 1.6, 3.6, List.of("cond-mat.supr-con", "quant-ph")),
          field("cond-mat.stat-mech", 2.6, 1, 2.4, List.of("cond-mat.soft", "physics.soc-ph")),
          field("quant-ph", 5, 4.5, 3, List.of("cond-mat.mes-hall", "math-ph", "physics.optics")),
          field("hep-ph", 6, 2, 2.8, List.of("hep-ex", "nucl-th", "astro-ph.CO")),
          field("hep-th", 5, 1.7, 2.1, List.of("gr-qc", "math-ph", "math.MP")),
          field("hep-ex", 1.4, 0.8, 6, List.of("physics.ins-det", "hep-ph")),
          field("gr-qc", 3, 1.6, 2.4, List.of("hep-th", "astro-ph.CO")),
          field("nucl-th", 1.8, 0.7, 3, List.of("hep-ph", "nucl-ex")),
          field("physics.optics", 1.6, 1.7, 4.2, List.of("quant-ph", "physics.app-ph")),
          field("physics.flu-dyn", 0.8, 1.2, 3, List.of("physics.comp-ph", "cond-mat.soft")),
          field("physics.chem-ph", 0.7, 1.1, 3.6, List.of("cond-mat.mtrl-sci", "cs.LG")),
          field("q-bio.NC", 0.4, 0.5, 3.2, List.of("cs.NE", "cs.LG")),
          field("q-fin.ST", 0.3, 0.2, 2.2, List.of("q-fin.EC", "econ.EM")));

  /// At the beginning of a corpus, 0, to its end, 1.
  double share(double progress) {
    return early + (late - early) * progress;
  }

  boolean isComputing() {
    return code.startsWith("cs.") || code.startsWith("eess.") || code.startsWith("stat.");
  }

  private static Field field(
      String code,
      double early,
      double late,
      double team,
      List<String> others,
      String... subjects) {
    return new Field(
        code, early, late, team, others, subjects.length == 0 ? NONE : Arrays.asList(subjects));
  }
}
