package org.tocsin.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trained numbers of an ONNX file. A matrix that has no name of its own has that of the bias
 * which is added to its product.
 */
final class Onnx {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int TENSOR = 5;
  private static final int FLOATS = 1;
  private static final String NAMELESS = "onnx::";
  private static final String BIAS = ".bias";

  /** Numbers and how they lie. */
  @SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
  record Tensor(long[] shape, float[] values) {}

  private record Node(String operation, List<String> inputs, String output) {}

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  private Onnx() {}

  /** Reads a file whose numbers lie in it. */
  static Map<String, Tensor> read(InputStream stream) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    Onnx onnx = new Onnx();
    onnx.model(bytes);
    return onnx.named();
  }

  private void model(ByteBuffer in) {
    while (in.hasRemaining()) {
      int key = (int) number(in);
      if (key == (GRAPH << 3 | 2)) {
        graph(part(in));
      } else {
        skip(in, key);
      }
    }
  }

  private void graph(ByteBuffer in) {
    while (in.hasRemaining()) {
      int key = (int) number(in);
      if (key == (NODE << 3 | 2)) {
        nodes.add(node(part(in)));
      } else if (key == (TENSOR << 3 | 2)) {
        tensor(part(in));
      } else {
        skip(in, key);
      }
    }
  }

  private static Node node(ByteBuffer in) {
    List<String> inputs = new ArrayList<>();
    String output = "";
    String operation = "";
    while (in.hasRemaining()) {
      int key = (int) number(in);
      switch (key) {
        case 1 << 3 | 2 -> inputs.add(text(in));
        case 2 << 3 | 2 -> output = text(in);
        case 4 << 3 | 2 -> operation = text(in);
        default -> skip(in, key);
      }
    }
    return new Node(operation, inputs, output);
  }

  private void tensor(ByteBuffer in) {
    List<Long> shape = new ArrayList<>();
    String name = "";
    long type = 0;
    float[] values = new float[0];
    while (in.hasRemaining()) {
      int key = (int) number(in);
      switch (key) {
        case 1 << 3 -> shape.add(number(in));
        case 2 << 3 -> type = number(in);
        case 8 << 3 | 2 -> name = text(in);
        case 9 << 3 | 2 -> {
          ByteBuffer raw = part(in);
          values = new float[raw.remaining() / Float.BYTES];
          raw.asFloatBuffer().get(values);
        }
        default -> skip(in, key);
      }
    }
    if (type == FLOATS) {
      tensors.put(name, new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
    }
  }

  private Map<String, Tensor> named() {
    Map<String, Node> products = new LinkedHashMap<>();
    nodes.stream()
        .filter(node -> node.operation().equals("MatMul"))
        .forEach(node -> products.put(node.output(), node));
    Map<String, Tensor> named = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> {
      if (!name.startsWith(NAMELESS)) {
        named.put(name, tensor);
      }
    });
    for (Node node : nodes) {
      String bias = node.inputs().isEmpty() ? "" : node.inputs().getFirst();
      if (node.operation().equals("Add") && bias.endsWith(BIAS) && named.containsKey(bias)) {
        Node product = products.get(node.inputs().get(1));
        Tensor matrix = product == null ? null : tensors.get(product.inputs().get(1));
        if (matrix != null) {
          named.put(bias.substring(0, bias.length() - BIAS.length()) + ".weight", matrix);
        }
      }
    }
    return named;
  }

  private static ByteBuffer part(ByteBuffer in) {
    int length = (int) number(in);
    ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(in.position() + length);
    return part;
  }

  private static String text(ByteBuffer in) {
    return StandardCharsets.UTF_8.decode(part(in)).toString();
  }

  private static long number(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static void skip(ByteBuffer in, int key) {
    switch (key & 7) {
      case 0 -> number(in);
      case 1 -> in.position(in.position() + 8);
      case 2 -> part(in);
      default -> in.position(in.position() + 4);
    }
  }
}
