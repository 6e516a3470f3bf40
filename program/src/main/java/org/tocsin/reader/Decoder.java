package org.tocsin.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes into characters, or why not. */
final class Decoder {
  private static final int HEAD = 4096;
  private static final char REPLACEMENT = 0xFFFD;
  private static final int FEW = 1000;
  private static final String ADVICE = "convert it to UTF-8";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** How other kinds of files begin, and what they are. */
  private static final Map<String, String> MAGIC = magic();

  private Decoder() {}

  private static Map<String, String> magic() {
    Map<String, String> magic = new LinkedHashMap<>();
    magic.put("%PDF", "a PDF");
    magic.put("PK\u0003\u0004", "a ZIP archive or an office document");
    magic.put("\u0089PNG", "an image");
    magic.put("\u00FF\u00D8\u00FF", "an image");
    magic.put("GIF8", "an image");
    magic.put("\u00D0\u00CF\u0011\u00E0", "an office document");
    magic.put("BZh", "a bzip2 archive");
    magic.put("\u00FD7zXZ", "an xz archive");
    magic.put("(\u00B5/\u00FD", "a zstd archive");
    magic.put("\u007FELF", "a program");
    return magic;
  }

  /** A whole document: UTF-8 where that is possible, else what it declares or looks like. */
  static String decode(byte[] bytes) throws Unreadable {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return clean(strict(bytes, wide.get()).orElseThrow(Decoder::undecodable));
    }
    refuseBinary(bytes);
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    return clean(utf8.isPresent() ? utf8.get() : other(bytes));
  }

  /** UTF-16 or UTF-32, by the mark at the start or by where the zero bytes are. */
  static Optional<Charset> wide(byte[] bytes) {
    String mark =
        UniversalDetector.detectCharsetFromBOM(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
    if (mark != null && bytes.length >= 2 && mark.startsWith("UTF-") && !mark.equals("UTF-8")) {
      return charset(mark);
    }
    int length = Math.min(HEAD, bytes.length) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
    if (length >= 8 && zeros[1] * 5 > length * 2 && zeros[0] * 50 < length) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 8 && zeros[0] * 5 > length * 2 && zeros[1] * 50 < length
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static void refuseBinary(byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : MAGIC.entrySet()) {
      if (head.startsWith(entry.getKey())) {
        throw new Unreadable("not text but " + entry.getValue(), "extract its text first");
      }
    }
    long odd = head.chars().filter(c -> c < ' ' && !isSpace(c) && c != 0x1B).count();
    if (head.indexOf('\0') >= 0 || odd * 20 > head.length()) {
      throw new Unreadable("binary, not text", "leave it out");
    }
  }

  private static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r';
  }

  private static String other(byte[] bytes) throws Unreadable {
    Optional<String> declared = declared(bytes).flatMap(charset -> strict(bytes, charset));
    if (declared.isPresent()) {
      return declared.get();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoder::charset)
        .flatMap(charset -> strict(bytes, charset))
        .or(() -> nearly(bytes))
        .orElseThrow(Decoder::undecodable);
  }

  /** UTF-8 in which a few bytes went wrong, as in pages cut by their server. */
  private static Optional<String> nearly(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
    return wrong * FEW <= text.length() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      // Pages that declare Latin-1 mean windows-1252, which differs in quotation marks only.
      return Optional.of(
          Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String clean(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Unreadable undecodable() {
    return new Unreadable("not UTF-8, and its encoding cannot be told", ADVICE);
  }
}
