package org.tocsin.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Names made of what they name: the same parts give the same id on every machine. */
public final class ContentId {
  private static final int BYTES = 8;

  private ContentId() {}

  /** Sixteen hex digits of the SHA-256 of the parts, each ended by a zero byte. */
  public static String of(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /**
   * Eight hex digits of the CRC-32 of the parts: enough to tell versions of what ships with the
   * program, and a tenth of the time at each start.
   */
  public static String version(String... parts) {
    CRC32 sum = new CRC32();
    for (String part : parts) {
      sum.update(part.getBytes(StandardCharsets.UTF_8));
      sum.update(0);
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
