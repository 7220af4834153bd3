package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SchemaReport;
import tools.jackson.databind.JsonNode;

class SchemaIT extends TinyGraphApi {

  @Test
  void everyFieldAndArgumentOfTheSchemaIsAnsweredByAMethodOfTheSameNullness() {
    assertThat(ApiWatch.REPORTS).isNotEmpty();
    SchemaReport report = ApiWatch.REPORTS.getLast();
    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
    assertThat(report.skippedTypes()).isEmpty();
  }

  @Test
  void everyTypeFieldArgumentAndEnumValueIsDescribed() {
    JsonNode types =
        graphQl
            .data(
                """
                { __schema { types { name description
                    fields { name description args { name description } }
                    inputFields { name description }
                    enumValues { name description } } } }\
                """)
            .at("/__schema/types");
    List<String> undescribed =
        types
            .valueStream()
            .filter(type -> !type.get("name").asString().startsWith("__"))
            .flatMap(SchemaIT::undescribed)
            .toList();
    assertThat(undescribed).isEmpty();
  }

  private static Stream<String> undescribed(JsonNode type) {
    String name = type.get("name").asString();
    Stream<String> parts =
        Stream.of("fields", "inputFields", "enumValues")
            .map(type::get)
            .filter(Objects::nonNull)
            .flatMap(JsonNode::valueStream)
            .flatMap(part ->
                Stream.concat(
                    Stream.of(part),
                    part.has("args") ? part.get("args").valueStream() : Stream.of()))
            .filter(SchemaIT::isBlank)
            .map(part -> name + "." + part.get("name").asString());
    return Stream.concat(Stream.of(type).filter(SchemaIT::isBlank).map(_ -> name), parts);
  }

  private static boolean isBlank(JsonNode described) {
    return described.get("description").asString("").isBlank();
  }
}
