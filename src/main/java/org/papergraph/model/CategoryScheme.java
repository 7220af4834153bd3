package org.papergraph.model;

import java.util.regex.Pattern;

/// Who defined a category: arXiv, the Mathematics Subject Classification, the ACM Computing
/// Classification System of 1998, or nobody (a free keyword).
public enum CategoryScheme {
  ARXIV,
  MSC,
  ACM,
  OTHER;

  private static final Pattern MSC_CODE =
      Pattern.compile("\\d{2}[A-Z-]\\d{2}|\\d{2}[A-Z]xx|\\d{2}-(\\d{2}|XX|xx)");
  private static final Pattern ACM_CODE = Pattern.compile("[A-K]\\.(\\d{1,2}|m)(\\.(\\d{1,2}|m))?");

  /// The scheme to which a printed code belongs.
  public static CategoryScheme of(String code) {
    if (ArxivTaxonomy.isCategory(code)) {
      return ARXIV;
    }
    if (MSC_CODE.matcher(code).matches()) {
      return MSC;
    }
    return ACM_CODE.matcher(code).matches() ? ACM : OTHER;
  }
}
