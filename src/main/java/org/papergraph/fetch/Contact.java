package org.papergraph.fetch;

import java.util.Optional;
import java.util.regex.Pattern;

/// The user's address, by which a server's people can reach whoever asks too much of it.
///
/// @param value an e-mail address or a web address
public record Contact(String value) {
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>()\"]+@[^\\s@<>()\"]+\\.[^\\s@<>()\"]+");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>()\"]+\\.[^\\s<>()\"]+");

  public Contact {
    if (!MAIL.matcher(value).matches() && !WEB.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no contact: give an e-mail address or a web address".formatted(value));
    }
  }

  /// The name under which the program asks: `PaperGraph/0.1.0 (+mailto:ada@example.org)`.
  public static String userAgent(String version, Optional<Contact> contact) {
    String product = "PaperGraph/" + version.replaceAll("[^\\w.-]", "");
    return contact.map(who -> product + " (+" + who.link() + ")").orElse(product);
  }

  private String link() {
    return value.startsWith("http") ? value : "mailto:" + value;
  }
}
