package org.tocsin.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The pretrained model that Maven fetches with this module: e5-small-v2, 12 layers of 384. */
final class Pretrained {
  private static final String MODEL = "/e5-small-v2.onnx";
  private static final String PIECES = "/e5-small-v2-tokenizer.json";

  private Pretrained() {}

  static Map<String, Onnx.Tensor> tensors() throws IOException {
    try (InputStream in = open(MODEL)) {
      return Onnx.read(in);
    }
  }

  static WordPieces pieces() throws IOException {
    try (InputStream in = open(PIECES)) {
      return new WordPieces(in);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Pretrained.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("not on the class path: " + name);
    }
    return in;
  }
}
