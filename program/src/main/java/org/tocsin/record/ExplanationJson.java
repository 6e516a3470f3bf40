package org.tocsin.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Explanations as JSON: their records' own names, absent values null. The article comes without its
 * text, of which the passages hold what matters.
 */
public final class ExplanationJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(new OptionalSerializer())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance));

  private ExplanationJson() {}

  public static ObjectNode of(Explanation explanation) {
    ObjectNode node = MAPPER.valueToTree(explanation);
    node.withObject("/article").remove("text");
    return node;
  }

  /** The same as one line. */
  public static String line(Explanation explanation) {
    try {
      return MAPPER.writeValueAsString(of(explanation));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot fail", e);
    }
  }

  private static final class OptionalSerializer extends StdSerializer<Optional<?>> {
    private static final long serialVersionUID = 1;

    OptionalSerializer() {
      super(Optional.class, false);
    }

    @Override
    public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value.isPresent()) {
        provider.defaultSerializeValue(value.get(), out);
      } else {
        out.writeNull();
      }
    }
  }
}
