package org.papergraph.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, driven by Playwright.
final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /// Starts it. Where there is none the calling test is skipped, but fails under `CI`.
  static Chromium start() {
    Optional<Path> executable =
        Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")), Optional.of("/usr/bin/chromium"))
            .flatMap(Optional::stream)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    String missing =
        "No Chromium at /usr/bin/chromium: install it or name its executable in the environment variable CHROMIUM";
    if (executable.isEmpty() && System.getenv("CI") != null) {
      throw new AssertionError(missing);
    }
    assumeTrue(executable.isPresent(), missing);
    return new Chromium(executable.orElseThrow());
  }

  /// A new visitor who sees the explorer at an address.
  Visit visit(String address, int width) {
    return new Visit(
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)), address);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
