package org.tocsin.engine;

/** The curves of the network as rational functions: fast, and the same bits everywhere. */
final class Curves {
  private static final float SLOPE = 0.1f;

  /** What is so far below the best has no probability: no tiny numbers, which are slow. */
  private static final float NOTHING = -30;

  private static final float LOG2E = 1.44269504f;
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;

  private Curves() {}

  /** Hyperbolic tangent, within 1e-6. */
  static float tanh(float value) {
    float x = Math.max(-7.9f, Math.min(7.9f, value));
    float s = x * x;
    float p = Math.fma(s, -2.76076847742355e-16f, 2.00018790482477e-13f);
    p = Math.fma(p, s, -8.60467152213735e-11f);
    p = Math.fma(p, s, 5.12229709037114e-08f);
    p = Math.fma(p, s, 1.48572235717979e-05f);
    p = Math.fma(p, s, 6.37261928875436e-04f);
    p = Math.fma(p, s, 4.89352455891786e-03f);
    float q = Math.fma(s, 1.19825839466702e-06f, 1.18534705686654e-04f);
    q = Math.fma(q, s, 2.26843463243900e-03f);
    q = Math.fma(q, s, 4.89352518554385e-03f);
    return x * p / q;
  }

  static void tanh(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] = tanh(x[i]);
    }
  }

  static void sigmoid(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] = Math.fma(0.5f, tanh(0.5f * x[i]), 0.5f);
    }
  }

  /** Leaky rectifier. */
  static void leaky(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(x[i], SLOPE * x[i]);
    }
  }

  /** The slope of the leaky rectifier where it gave this value. */
  static float leakySlope(float y) {
    return y > 0 ? 1 : SLOPE;
  }

  static float exp(float value) {
    float x = Math.max(-87f, Math.min(87f, value));
    int k = (int) Math.fma(x, LOG2E, x < 0 ? -0.5f : 0.5f);
    float r = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x));
    float p = Math.fma(r, 1.9875691500e-4f, 1.3981999507e-3f);
    p = Math.fma(p, r, 8.3334519073e-3f);
    p = Math.fma(p, r, 4.1665795894e-2f);
    p = Math.fma(p, r, 1.6666665459e-1f);
    p = Math.fma(p, r, 5.0000001201e-1f);
    p = Math.fma(p, r * r, r) + 1;
    return p * Float.intBitsToFloat((k + 127) << 23);
  }

  /** Turns the scores between two columns into probabilities; gives the log of their sum. */
  static double softmax(float[] x, int from, int to) {
    float max = x[from];
    for (int i = from; i < to; i++) {
      max = Math.max(max, x[i]);
    }
    float sum = 0;
    for (int i = from; i < to; i++) {
      float below = x[i] - max;
      x[i] = below < NOTHING ? 0 : exp(below);
      sum += x[i];
    }
    for (int i = from; i < to; i++) {
      x[i] /= sum;
    }
    return max + StrictMath.log(sum);
  }
}
