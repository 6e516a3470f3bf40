package org.tocsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static byte[] written(List<Integer> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Column.write(out, values);
    return out.toByteArray();
  }

  @Property(tries = 200)
  void numbersAreReadAsTheyWereWritten(@ForAll List<Integer> values) {
    byte[] data = written(values);
    Bytes bytes = new Bytes(data);
    Column column = Column.read(bytes, data, values.size());
    assertThat(IntStream.range(0, column.size()).map(column::at).boxed()).isEqualTo(values);
    assertThat(bytes.at()).isEqualTo(data.length);
  }

  @Test
  void aColumnIsAsNarrowAsItsNumbersAllow() {
    assertThat(written(List.of(0, 127, -128))).hasSize(1 + 3);
    assertThat(written(List.of(0, 128))).hasSize(1 + 2 * 2);
    assertThat(written(List.of(-32769))).hasSize(1 + 3);
    assertThat(written(List.of(Integer.MIN_VALUE))).hasSize(1 + 4);
  }
}
