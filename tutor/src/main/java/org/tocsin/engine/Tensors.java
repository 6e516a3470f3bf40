package org.tocsin.engine;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.norm.Dropout;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** All that is learned, by name. */
final class Tensors implements AutoCloseable {
  private final NDManager manager = NDManager.newBaseManager(Device.cpu());
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  NDManager manager() {
    return manager;
  }

  Map<String, NDArray> all() {
    return Map.copyOf(arrays);
  }

  boolean has(String name) {
    return arrays.containsKey(name);
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no tensor " + name);
    }
    return array;
  }

  void put(String name, float[] values, long... shape) {
    arrays.put(name, manager.create(values, new Shape(shape)));
  }

  void zeros(String name, long... shape) {
    put(name, new float[(int) new Shape(shape).size()], shape);
  }

  /** A matrix of chance with a bias of nothing. */
  void affine(Random random, String name, int in, int out) {
    float[] values = new float[in * out];
    double scale = Math.sqrt(1.0 / in);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * scale);
    }
    put(name, values, in, out);
    zeros(name + "b", out);
  }

  /** While training a share of the numbers is left out. */
  static NDArray drop(NDArray x, float rate, boolean training) {
    return training ? Dropout.dropout(x, rate, true).singletonOrThrow() : x;
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(arrays.size());
      for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
        float[] values = entry.getValue().toFloatArray();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeUTF(entry.getKey());
        out.writeInt(values.length);
        out.write(bytes.array());
      }
    }
  }

  /** Sets what there is to what {@link #write} wrote. */
  void read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        float[] values = new float[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES)).asFloatBuffer().get(values);
        get(name).set(values);
      }
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
