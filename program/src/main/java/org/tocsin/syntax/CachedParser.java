package org.tocsin.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tocsin.text.ContentId;

/** Parses each text once; the trees wait in a folder as CoNLL-U, named by the text's content. */
final class CachedParser implements Parser {
  private final Parser parser;
  private final Path folder;

  CachedParser(Parser parser, Path folder) {
    this.parser = parser;
    this.folder = folder;
  }

  @Override
  public List<Sentence> parse(String text) {
    String id = ContentId.of(text);
    Path file = folder.resolve(id.substring(0, 2)).resolve(id + ".conllu");
    try {
      if (Files.exists(file)) {
        return Conllu.read(Files.readString(file));
      }
      List<Sentence> sentences = parser.parse(text);
      Files.createDirectories(file.getParent());
      Path written = Files.createTempFile(folder, "parse", ".tmp");
      Files.writeString(written, Conllu.write(sentences));
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
