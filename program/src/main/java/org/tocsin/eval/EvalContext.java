package org.tocsin.eval;

import java.nio.file.Path;
import org.tocsin.syntax.Parser;

/**
 * What a task may use.
 *
 * @param folder where the labelled file lies, for files it refers to
 */
record EvalContext(Path folder, Parser parser) {}
