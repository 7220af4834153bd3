package org.papergraph;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import org.papergraph.graph.GraphSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends a start with the one line that people look for: where PaperGraph is.
@Component
final class Welcome {
  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final GraphSettings graph;

  Welcome(GraphSettings graph) {
    this.graph = graph;
  }

  @EventListener
  void say(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      LOG.info(line(web.getWebServer().getPort(), graph, sinceStartOfJvm()));
    }
  }

  private static Duration sinceStartOfJvm() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  static String line(int port, GraphSettings graph, Duration taken) {
    String store =
        switch (graph) {
          case GraphSettings.Embedded(var home) -> home.toString();
          // Without the user's name and password.
          case GraphSettings.External external -> external.uri().toString();
        };
    return String.format(
        Locale.ROOT,
        "PaperGraph is ready at http://localhost:%d (GraphiQL at /graphiql), its graph in %s, after %.1f s",
        port,
        store,
        taken.toMillis() / 1000.0);
  }
}
