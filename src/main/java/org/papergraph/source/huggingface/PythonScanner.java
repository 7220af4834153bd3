package org.papergraph.source.huggingface;

/// The characters of a Python literal, one token after the other.
final class PythonScanner {
  private final String text;
  private int at;

  PythonScanner(String text) {
    this.text = text;
  }

  /// The next character that is no white space, which stays where it is.
  char peek() throws BadItemException {
    skipSpace();
    if (at == text.length()) {
      throw error("the literal ends too early");
    }
    return text.charAt(at);
  }

  char next() throws BadItemException {
    char c = peek();
    at++;
    return c;
  }

  void expect(char wanted) throws BadItemException {
    char c = peek();
    if (c != wanted) {
      throw error("expected " + wanted + " and found " + c);
    }
    at++;
  }

  void end() throws BadItemException {
    skipSpace();
    if (at < text.length()) {
      throw error("something follows the literal");
    }
  }

  /// A number or a name.
  String word() throws BadItemException {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw error("\"" + text.charAt(at) + "\" begins no Python literal");
    }
    return text.substring(start, at);
  }

  String string() throws BadItemException {
    char quote = peek();
    if (quote != '\'' && quote != '"') {
      throw error("expected a string and found " + quote);
    }
    at++;
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\') {
        escape(string);
      } else {
        string.append(c);
      }
    }
    if (at == text.length()) {
      throw error("a string does not end");
    }
    at++;
    return string.toString();
  }

  BadItemException error(String what) {
    return new BadItemException("Python literal, character " + (at + 1) + ": " + what);
  }

  private void escape(StringBuilder string) throws BadItemException {
    if (at == text.length()) {
      throw error("a string does not end");
    }
    char c = text.charAt(at++);
    switch (c) {
      case '\n' -> {}
      case 'a' -> string.append('\u0007');
      case 'b' -> string.append('\b');
      case 'f' -> string.append('\f');
      case 'n' -> string.append('\n');
      case 'r' -> string.append('\r');
      case 't' -> string.append('\t');
      case 'v' -> string.append('\u000B');
      case 'x' -> string.append((char) hex(2));
      case 'u' -> string.append((char) hex(4));
      case 'U' -> string.appendCodePoint(codePoint());
      case '\\', '\'', '"' -> string.append(c);
      default -> throw error("\\" + c + " is an escape that repr does not print");
    }
  }

  private int codePoint() throws BadItemException {
    int codePoint = hex(8);
    if (!Character.isValidCodePoint(codePoint)) {
      throw error("no such character");
    }
    return codePoint;
  }

  private int hex(int digits) throws BadItemException {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw error("an escape needs " + digits + " hexadecimal digits");
      }
      value = value << 4 | digit;
      at++;
    }
    return value;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
  }
}
