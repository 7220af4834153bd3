package org.papergraph;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.graph.GraphSchema;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.write.PaperStore;
import org.papergraph.ingest.SampleLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Loads the bundled sample into an empty store before the web server answers.
@Configuration(proxyBeanMethods = false)
class SampleWiring {
  private static final Logger LOG = LoggerFactory.getLogger(SampleWiring.class);

  @Bean
  PaperStore paperStore(Driver driver, GraphServer server, GraphSchema schema) {
    return new PaperStore(driver, server.database());
  }

  /// @param wanted `papergraph.sample`; where it is not set, an embedded store gets the sample and
  ///   somebody's server does not
  @Bean
  SmartInitializingSingleton sampleLoad(
      GraphSettings settings,
      PaperStore store,
      @Value("${papergraph.sample:#{null}}") @Nullable Boolean wanted,
      @Value("classpath:/sample/*") Resource[] sample) {
    boolean load = wanted != null ? wanted : settings instanceof GraphSettings.Embedded;
    return () -> {
      if (load) {
        long added = new SampleLoader(store, pages(sample)).load();
        if (added > 0) {
          LOG.info("Loaded the bundled sample, {} papers, into an empty store", added);
        }
      }
    };
  }

  private static Map<String, byte[]> pages(Resource[] sample) {
    Map<String, byte[]> pages = new TreeMap<>();
    for (Resource page : sample) {
      String name = page.getFilename();
      if (name != null && !name.endsWith(".md")) {
        try {
          pages.put(name, page.getContentAsByteArray());
        } catch (IOException e) {
          throw new IllegalStateException("The bundled sample " + name + " cannot be read", e);
        }
      }
    }
    return pages;
  }
}
