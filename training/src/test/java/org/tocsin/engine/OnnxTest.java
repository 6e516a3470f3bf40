package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnnxTest {
  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] part(int field, byte[] bytes) {
    return join(new byte[] {(byte) (field << 3 | 2), (byte) bytes.length}, bytes);
  }

  private static byte[] text(int field, String text) {
    return part(field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] number(int field, int value) {
    return new byte[] {(byte) (field << 3), (byte) value};
  }

  private static byte[] tensor(String name, int rows, float... values) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return part(5, join(number(1, rows), number(2, 1), text(8, name), part(9, raw.array())));
  }

  private static byte[] node(String operation, String one, String two, String output) {
    return part(1, join(text(1, one), text(1, two), text(2, output), text(4, operation)));
  }

  private static float[] values(Map<String, Onnx.Tensor> tensors, String name) {
    return Optional.ofNullable(tensors.get(name)).orElseThrow().values();
  }

  private static Map<String, Onnx.Tensor> read(byte[]... graph) throws IOException {
    byte[] version = number(1, 8);
    return Onnx.read(new ByteArrayInputStream(join(version, part(7, join(graph)))));
  }

  @Test
  void numbersByTheirNames() throws IOException {
    Map<String, Onnx.Tensor> read = read(tensor("gain", 2, 1.5f, -2));
    assertThat(values(read, "gain")).containsExactly(1.5f, -2);
    assertThat(read.values()).first().extracting(Onnx.Tensor::shape).isEqualTo(new long[] {2});
  }

  @Test
  void aNamelessMatrixHasTheNameOfTheBiasAddedToItsProduct() throws IOException {
    Map<String, Onnx.Tensor> read =
        read(
            node("MatMul", "x", "onnx::MatMul_7", "product"),
            node("Add", "query.bias", "product", "y"),
            tensor("query.bias", 1, 3),
            tensor("onnx::MatMul_7", 1, 4));
    assertThat(read).containsOnlyKeys("query.bias", "query.weight");
    assertThat(values(read, "query.weight")).containsExactly(4);
  }
}
