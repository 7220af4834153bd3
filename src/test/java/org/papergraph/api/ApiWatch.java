package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/// Watches what Spring says of the schema, and which statements run.
@TestConfiguration(proxyBeanMethods = false)
class ApiWatch {
  static final List<SchemaReport> REPORTS = new ArrayList<>();

  @Bean
  CountedStatements countedStatements() {
    return new CountedStatements();
  }

  @Bean
  GraphQlSourceBuilderCustomizer keepTheReport() {
    return source -> source.inspectSchemaMappings(REPORTS::add);
  }
}
