package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static Optional<Dateline> dateline(String paragraph) {
        SourceText source = SourceText.of(paragraph);
        return Dateline.in(AlignedText.verbatim(source, new Span(0, source.length())), Furniture.shared(), Outlets.shared());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            BEIJING (Yonhap News) ― The                          | Beijing        | Yonhap News Agency
            SEOUL, Oct. 5 (Reuters) - The                        | Seoul          | Reuters
            SEOUL/TOKYO, Oct 5 (Reuters) - The                   | Seoul          | Reuters
            LANTERN: The                                         | Lantern        | -
            WASHINGTON — The                                     | Washington     | -
            SAN FRANCISCO - The                                  | San Francisco  | -
            Pyongyang, October 30 (KCNA) -- The                  | Pyongyang      | Korean Central News Agency
            SEOUL, South Korea (AP) — The                        | Seoul          | Associated Press
            PORT-AU-PRINCE, Haiti, Jan. 3, 2010 (UPI) -- The     | Port-Au-Prince | United Press International
            Taipei, Taiwan — The                                 | Taipei         | -
            Philadelphia (AFP) – The                             | Philadelphia   | Agence France-Presse
            (Seoul, October 12, 2023) – The                      | Seoul          | -
            GENEVA (17 October 2023) – The                       | Geneva         | -
            Nairobi – The                                        | Nairobi        | -
            BEIJING (AP) The                                     | Beijing        | Associated Press
            (Reuters) - The                                      | -              | Reuters
            (CNN)The                                             | -              | CNN
            """)
    void placeAndAgencyAreReadAndTheRestBeginsWithTheSentence(String paragraph, String place, String agency) {
        Dateline dateline = dateline(paragraph).orElseThrow();
        assertThat(dateline.place().map(Printed::text).orElse(null)).isEqualTo(place);
        assertThat(dateline.agency().map(named -> named.outlet().name()).orElse(null)).isEqualTo(agency);
        assertThat(paragraph.substring(dateline.end())).isEqualTo("The");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXCLUSIVE - The council met.", "Critics — Mayors among them — said no.",
            "The mayor (left) - a farmer - said no.",
            "Ada Quill, mayor of Lorn — a town of farmers — said no.", "UPDATE: The council met.", "Monday's talks failed, officials said.",
            "The council met on Oct. 5 (Friday) - and left."})
    void whatIsNoDatelineStays(String paragraph) {
        assertThat(dateline(paragraph)).isEmpty();
    }
}
