package org.papergraph.explorer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// One visitor's page, with all that went wrong in it.
final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new ArrayList<>();

  Visit(BrowserContext context, String address) {
    this.context = context;
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        problems.add(message.text());
      }
    });
    page.onPageError(problems::add);
    page.onRequestFailed(request -> {
      // A question that nobody waits for any more is let go on purpose.
      if (!"net::ERR_ABORTED".equals(request.failure())) {
        problems.add(request.url() + " " + request.failure());
      }
    });
    page.navigate(address);
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /// The link of these words within a part of the page.
  Locator link(String part, String words) {
    return page.locator(part + " a", new Page.LocatorOptions().setHasText(words));
  }

  /// What the server says beside the explorer.
  ///
  /// @param pick a JavaScript function that makes lists of words of the answer's data
  Object ask(String query, String pick) {
    String ask =
        """
        async query => {
          const headers = {'Content-Type': 'application/json'};
          const answer = await fetch('/graphql', {method: 'POST', headers, body: JSON.stringify({query})});
          return (%s)((await answer.json()).data);
        }
        """
            .formatted(pick);
    return page.evaluate(ask, query);
  }

  /// The words in the first columns of a table's body, row by row.
  List<List<String>> rows(String part, int columns) {
    page.waitForSelector(part + " tbody tr");
    return find(part + " tbody tr").all().stream().map(row -> words(row, columns)).toList();
  }

  private static List<String> words(Locator row, int columns) {
    return row.locator("th > a, th:not(:has(a)), td").allInnerTexts().stream()
        .limit(columns)
        .map(String::strip)
        .toList();
  }

  /// What the browser complained about.
  List<String> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    context.close();
  }
}
