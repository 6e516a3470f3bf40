package org.tocsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;
import org.tocsin.text.Span;

class PlacesTest {
  private static final Places PLACES = Places.load();

  private static Place place(String text, String name) {
    int start = text.indexOf(name);
    return PLACES
        .resolve(text, List.of(new Span(start, start + name.length())))
        .getFirst()
        .map(PlaceMention::place)
        .orElseThrow();
  }

  private static List<String> found(String text) {
    return PLACES.find(text, Engine.english().parse(text)).stream()
        .map(m -> m.span().of(text))
        .toList();
  }

  @Test
  void largestTownOfAName() {
    assertThat(place("A fair opened in Paris.", "Paris").country()).contains("FRA");
  }

  @Test
  void stateAfterTheComma() {
    Place paris = place("A fair opened in Paris, Texas, today.", "Paris");
    assertThat(paris.region()).contains("Texas");
  }

  @Test
  void oldAbbreviationOfAState() {
    Place place = place("The plant in Alexandria, La., will close.", "Alexandria");
    assertThat(place.region()).contains("Louisiana");
  }

  @Test
  void countryOfItsCapital() {
    String text = "Tbilisi is wet and Georgia waits.";
    List<Optional<PlaceMention>> both =
        PLACES.resolve(text, List.of(new Span(0, 7), new Span(19, 26)));
    assertThat(both.get(1).orElseThrow().place().country()).contains("GEO");
  }

  @Test
  void stateOfItsTowns() {
    String text = "From Macon to Savannah, Georgia bakes.";
    List<Optional<PlaceMention>> all =
        PLACES.resolve(text, List.of(new Span(5, 10), new Span(14, 22), new Span(24, 31)));
    assertThat(all.get(2).orElseThrow().place().kind()).isEqualTo(Place.Kind.REGION);
  }

  @Test
  void formerNamesMeetTheirTown() {
    assertThat(place("He flew to Kiev.", "Kiev").geonameId())
        .isEqualTo(place("He flew to Kyiv.", "Kyiv").geonameId());
    assertThat(place("He flew to Bombay.", "Bombay").country()).contains("IND");
  }

  @Test
  void aTownIsCalledAsTheTextCallsIt() {
    Place capital = place("The session in NUR-SULTAN ended.", "NUR-SULTAN");
    assertThat(capital.name()).isEqualTo("Nur-Sultan");
    assertThat(capital.listed()).isEqualTo("Astana");
    assertThat(capital.geonameId()).isEqualTo(1526273);
    assertThat(place("The port city of Aktau sleeps.", "Aktau").listed()).isEqualTo("Aktau");
    assertThat(place("They left Bombay's docks.", "Bombay's").name()).isEqualTo("Bombay");
  }

  @Test
  void countriesAreCalledAsListed() {
    assertThat(place("He left BURMA.", "BURMA").name()).isEqualTo("Myanmar");
  }

  @Test
  void aBroadcasterIsNoCountry() {
    assertThat(found("She spoke to FRANCE 24 in Dakar.")).containsExactly("Dakar");
  }

  @Test
  void countriesLieAtTheirOwnPoints() {
    Place place = place("Rain fell on the United States.", "United States");
    assertThat(place.lat()).isEqualTo(39.76);
    assertThat(place.lon()).isEqualTo(-98.5);
    assertThat(place.geonameId()).isEqualTo(6252001);
  }

  @Test
  void peopleStandForTheirCountry() {
    assertThat(place("Two Kenyans won.", "Kenyans").country()).contains("KEN");
    assertThat(PLACES.isAdjective("Kenyans")).isTrue();
  }

  @Test
  void countyByItsTown() {
    String text = "In Gainesville, Hall County bought a bus.";
    List<Optional<PlaceMention>> both =
        PLACES.resolve(text, List.of(new Span(3, 14), new Span(16, 27)));
    assertThat(both.get(1).orElseThrow().place().region()).contains("Georgia");
  }

  @Test
  void namesOfPersonsAreNoPlaces() {
    assertThat(found("Mr. Jordan met Paris Miller in Denver.")).containsExactly("Denver");
  }

  @Test
  void unknownNamesAreLeftOut() {
    assertThat(found("They stayed in Qwertzuiopville.")).isEmpty();
  }
}
