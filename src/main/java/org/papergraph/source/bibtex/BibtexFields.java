package org.papergraph.source.bibtex;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one entry by the library, with the abbreviations that the file has defined.
final class BibtexFields {
  private final Abbreviations parser;

  BibtexFields() {
    try {
      parser = new Abbreviations();
    } catch (ParseException e) {
      throw new IllegalStateException("an empty BibTeX file is one", e);
    }
  }

  /// A field or an entry that the library cannot read, and where.
  static final class BadEntryException extends Exception {
    private static final long serialVersionUID = 1;

    BadEntryException(String message) {
      super(message);
    }
  }

  /// The values by their names in lower case, in LaTeX. The key of the entry is not looked at, what
  /// people write there breaks every grammar.
  Map<String, String> read(EntryScanner.Block.Entry entry) throws BadEntryException {
    int comma = entry.body().indexOf(',');
    String fields = comma < 0 ? "" : entry.body().substring(comma + 1);
    if (fields.isBlank()) {
      return Map.of();
    }
    long line =
        entry.line() + entry.body().substring(0, comma).chars().filter(c -> c == '\n').count();
    Map<String, String> values = new LinkedHashMap<>();
    BibTeXEntry read =
        parse("@misc{key," + separated(fields) + "}", line).getEntries().values().iterator().next();
    read.getFields()
        .forEach((name, value) ->
            values.putIfAbsent(name.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    return values;
  }

  /// Remembers `@string{name = value}`.
  void define(EntryScanner.Block.Entry string) throws BadEntryException {
    parse("@string{" + separated(string.body()) + "}", string.line())
        .getStrings()
        .values()
        .forEach(parser::addMacro);
  }

  private org.jbibtex.BibTeXDatabase parse(String text, long line) throws BadEntryException {
    try {
      return parser.parse(new StringReader(text));
    } catch (ParseException e) {
      throw new BadEntryException(message(e, line));
    } catch (TokenMgrException | ObjectResolutionException e) {
      throw new BadEntryException("is no BibTeX: " + e.getMessage());
    }
  }

  private static String message(ParseException e, long line) {
    if (e.currentToken == null || e.currentToken.next == null) {
      return "has a value without its end: a brace or quote is missing";
    }
    return "is no BibTeX at “%s” in line %d: a comma, a brace or a quote is missing before it"
        .formatted(e.currentToken.next.image, line + e.currentToken.next.beginLine - 1);
  }

  /// The library takes a brace after two backslashes for an escaped one.
  private static String separated(String latex) {
    return latex.replace("\\\\", "\\\\ ");
  }

  /// Lets an abbreviation that no `@string` defines stand for itself.
  private static final class Abbreviations extends BibTeXParser {
    Abbreviations() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
  }
}
