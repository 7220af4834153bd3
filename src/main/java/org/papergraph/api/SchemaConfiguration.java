package org.papergraph.api;

import org.papergraph.graph.read.AuthorNode;
import org.papergraph.graph.read.CategoryNode;
import org.papergraph.graph.read.PaperNode;
import org.papergraph.graph.read.RepositoryNode;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Binds the schema's scalars and interfaces to the program's values.
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> wiring.scalar(DateScalars.DATE).scalar(DateScalars.DATE_TIME);
  }

  @Bean
  GraphQlSourceBuilderCustomizer nodeTypes() {
    ClassNameTypeResolver types = new ClassNameTypeResolver();
    types.addMapping(PaperNode.class, "Paper");
    types.addMapping(AuthorNode.class, "Author");
    types.addMapping(CategoryNode.class, "Category");
    types.addMapping(RepositoryNode.class, "Repository");
    return source -> source.defaultTypeResolver(types);
  }
}
