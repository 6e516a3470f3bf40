package org.tocsin.engine;

/** The curves of the network as rational functions: fast, and the same bits everywhere. */
final class Curves {
  private static final float SLOPE = 0.1f;

  /** What is so far below the best has no probability: no tiny numbers, which are slow. */
  private static final float NOTHING = -30;

  private static final float LOG2E = 1.442695f;
  private static final float LN2_HIGH = 0.6933594f;
  private static final float LN2_LOW = -2.1219444e-4f;

  private Curves() {}

  /** Hyperbolic tangent, within 1e-6. */
  static float tanh(float value) {
    float x = Math.max(-7.9f, Math.min(7.9f, value));
    float s = x * x;
    float p = Math.fma(s, -2.7607684e-16f, 2.000188e-13f);
    p = Math.fma(p, s, -8.604672e-11f);
    p = Math.fma(p, s, 5.1222973e-8f);
    p = Math.fma(p, s, 1.48572235e-5f);
    p = Math.fma(p, s, 6.3726195e-4f);
    p = Math.fma(p, s, 4.8935246e-3f);
    float q = Math.fma(s, 1.1982584e-6f, 1.1853471e-4f);
    q = Math.fma(q, s, 2.2684347e-3f);
    q = Math.fma(q, s, 4.893525e-3f);
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
    float p = Math.fma(r, 1.9875691e-4f, 1.3981999e-3f);
    p = Math.fma(p, r, 8.333452e-3f);
    p = Math.fma(p, r, 4.1665796e-2f);
    p = Math.fma(p, r, 0.16666666f);
    p = Math.fma(p, r, 0.5f);
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
