package org.papergraph.source;

import java.util.regex.Pattern;

/// Where the venue of a cited paper begins in what follows its title.
final class VenueStart {
  private static final String VOLUME =
      "(?:[Vv]ol(?:ume|\\.)?\\s?|[Nn]o\\.?\\s?|[Nn]r\\.?\\s?|[Bb]d\\.?\\s?|t\\.\\s?|tome\\s)?(?!(?:1[5-9]|20)\\d\\d[a-z]?(?![\\d(:]))[A-Z]?\\d{1,5}+(?:[A-Z]|/\\d+)?(?![\\p{L}\\d.]*[\\p{L}])";

  /// A journal by its capitals, and its volume: `J. Algebra 290`, `Phys. Lett. B790 (2019)`.
  private static final String JOURNAL =
      "(?:\\p{Lu}[\\p{L}’'.\\-]*|&|of|the|and|in|for|on|der|für|und|de|la|des|et|di|du|[A-Z]\\d?)";

  private static final Pattern JOURNAL_AND_VOLUME =
      Pattern.compile(
          "^(?:"
              + JOURNAL
              + "[\\s:]*(?:[(\\[][\\p{L}"
              + " ]{1,40}[)\\]]\\s?)?){1,14}?,?\\s?(?:\\([A-Z\\d]{1,4}\\)\\s?)?(?:"
              + VOLUME
              + "|\\((?:1[5-9]|20)\\d\\d\\),?\\s(?:no\\.|pp?\\.|\\d))(?=\\s*[,.:;(\\[]|\\s*$|\\s+\\d)");

  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:[Ii]n:?\\s(?!(?:the|a|an)\\s\\p{Ll})|[\\[(]?(?i:ar\\s?xiv)\\b|(?i:e-?prints?|preprint|manuscript|unpublished|submitted|to"
              + " appear|accessed|in press|in preparation|accepted|available"
              + " (?:at|online|from)|ph\\.?\\s?d\\.?\\s(?:thesis|dissertation)|master[’']?s?\\s(?:thesis|dissertation)|(?:doctoral|diploma|habilitation)\\s(?:thesis|dissertation)|diplomarbeit|technical"
              + " report|tech\\.\\srep|https?://|doi[:\\s]|url[:\\s]|isbn|issn|\\[online])|[a-z-]{4,8}(?:\\.[A-Z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5}|10\\.\\d{4,9}/|(?:CoRR|Proc\\.|Proceedings\\s|Lecture"
              + " Notes|Lect\\. Notes|Graduate Texts|Ph\\.\\s?D\\.|Springer|Birkh[äa]user|Cambridge"
              + " Univ|Oxford Univ|Princeton Univ|Academic Press|John Wiley|Wiley|Elsevier|North[-"
              + " ]Holland|American Mathematical Society|Amer\\. Math\\. Soc|World"
              + " Scientific|Addison|McGraw|MIT Press|Clarendon|Pergamon|Dover|CRC Press|SIAM,|de"
              + " Gruyter|De Gruyter|Kluwer|Plenum|Benjamin|Morgan"
              + " Kaufmann|Chapman|Pearson|Prentice|Soci[ée]t[ée] Math|European Mathematical"
              + " Society|Marcel"
              + " Dekker|(?:\\p{Lu}[\\p{L}.]*\\s){1,4}[Pp](?:ress|ublish\\p{L}*)(?![\\p{L}]))|(?i:vol(?:ume|\\.)\\s\\d|edited"
              + " by|eds?\\.\\s|(?:second|third|fourth|fifth|\\d(?:nd|rd|th)|revised|first)\\sed(?:ition|\\.|n))"
              + "|(?:(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s)?(?:1[5-9]|20)\\d\\d[a-z]?[.,;)]?(?:\\s|$)))");

  private static final Pattern BOOK =
      Pattern.compile(
          "^(?:\\(|(?i:in|edited|eds?\\.|vol)|[^\\d(]{3,120}(?:vol\\.|Vol\\.|No\\.)|(?:[^\\d(]{0,60}(?:Press|Springer|Birkh|Wiley|Elsevier|Publ|Verlag|Soc\\.,)))");
  private static final Pattern BRACKET =
      Pattern.compile(
          "^\\((?:[^()]{0,120},\\s?)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s)?(?:1[5-9]|20)\\d\\d[a-z]?\\)|^\\([^()]*(?:Press|Springer|Wiley|Publish|Verlag|University|Univ\\.|ed(?:ition|\\.|s\\.))[^()]*\\)|^\\[(?i:ar\\s?xiv|\\d{4}\\.\\d{4}|[a-z-]+/\\d{7})");

  private static final Pattern DOI = Pattern.compile(" (?:doi:\\s?)?10\\.\\d{4,9}/");

  private VenueStart() {}

  /// The index at which the venue begins, that of the mark before it; -1 where none is found.
  static int in(String text) {
    if (begins(text)) {
      return 0;
    }
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';') {
        if (begins(text.substring(i + 1).stripLeading())) {
          return i;
        }
      } else if ((c == '(' || c == '[') && BRACKET.matcher(text.substring(i)).lookingAt()) {
        return i;
      } else if (c == ' ' && DOI.matcher(text.substring(i)).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a text begins with a venue.
  static boolean begins(String text) {
    return OTHER.matcher(text).lookingAt() || isJournal(text) || BRACKET.matcher(text).lookingAt();
  }

  /// Whether a venue is a book or a volume of a series, of which the cited work may be a part.
  static boolean isBook(String venue) {
    return BOOK.matcher(venue).lookingAt();
  }

  private static boolean isJournal(String text) {
    return JOURNAL_AND_VOLUME.matcher(text).lookingAt();
  }
}
