package org.tocsin.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.tocsin.record.Field;
import org.tocsin.record.Order;

/** The description of the endpoints in OpenAPI 3.1, made from them. */
public final class OpenApi {
  private static final String JSON = "application/json";

  private OpenApi() {}

  /**
   * The document.
   *
   * @param version of the program
   */
  public static ObjectNode document(String version) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Tocsin")
        .put("version", version)
        .put("description", "Reads a record of events, statements and threats with evidence.");
    ObjectNode paths = document.putObject("paths");
    for (Endpoint endpoint : Endpoint.values()) {
      paths.putObject(endpoint.path()).set("get", operation(endpoint));
    }
    document.putObject("components").set("schemas", schemas());
    return document;
  }

  private static ObjectNode operation(Endpoint endpoint) {
    ObjectNode get = JsonNodeFactory.instance.objectNode();
    get.put("operationId", endpoint.name().toLowerCase(Locale.ROOT));
    get.put("summary", endpoint.says());
    ArrayNode parameters = get.putArray("parameters");
    if (endpoint.isList()) {
      listParameters(endpoint, parameters);
    } else {
      ObjectNode id = parameter(parameters, "id", "The id.");
      id.put("in", "path").put("required", true);
    }
    ObjectNode responses = get.putObject("responses");
    answer(endpoint, responses.putObject("200"));
    error(
        responses,
        "400",
        "A parameter or a value is not known; the message lists those there are.");
    error(responses, "404", "Nothing has that id.");
    error(responses, "503", "The record cannot answer now, or not within its time.");
    return get;
  }

  private static void listParameters(Endpoint endpoint, ArrayNode parameters) {
    for (Field field : Field.values()) {
      if (endpoint.takes(field)) {
        ObjectNode filter = parameter(parameters, field.key(), "Filter: " + field.takes() + ".");
        filter.put("explode", true);
        ObjectNode schema = filter.putObject("schema").put("type", "array");
        schema.putObject("items").put("type", "string");
      }
    }
    if (endpoint.isOfFindings()) {
      ArrayNode orders =
          parameter(parameters, Parameters.ORDER, "Newest first if not given.")
              .putObject("schema")
              .put("type", "string")
              .putArray("enum");
      Arrays.stream(Order.values()).map(Order::key).forEach(orders::add);
    }
    if (endpoint.isPaged()) {
      parameter(parameters, Parameters.CURSOR, "The `next` of the page before.");
    }
    parameter(parameters, Parameters.LIMIT, "At most so many items; 50 if not given.")
        .putObject("schema")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", 1000);
    parameter(parameters, Parameters.FORMAT, "jsonl for one item a line.");
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String says) {
    ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
    parameter.put("description", says).putObject("schema").put("type", "string");
    return parameter;
  }

  private static void answer(Endpoint endpoint, ObjectNode response) {
    response.put("description", endpoint.says());
    ObjectNode content = response.putObject("content");
    ObjectNode schema = content.putObject(JSON).putObject("schema");
    String item = "#/components/schemas/" + endpoint.item();
    if (!endpoint.isList()) {
      schema.put("$ref", item);
      return;
    }
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("items").put("type", "array").putObject("items").put("$ref", item);
    properties.putObject("next").putArray("type").add("string").add("null");
    schema.putArray("required").add("items").add("next");
    content.putObject("application/jsonl").putObject("schema").put("$ref", item);
  }

  private static void error(ObjectNode responses, String status, String says) {
    ObjectNode response = responses.putObject(status).put("description", says);
    response
        .putObject("content")
        .putObject(JSON)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Error");
  }

  private static JsonNode schemas() {
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks schemas.json");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
