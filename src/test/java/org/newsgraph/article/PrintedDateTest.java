package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oct. 5, 2011 - 16:28                       | 2011-10-05
            Nov. 22, 2011 - 20:39 By Korea Herald      | 2011-11-22
            16.08.2023 - Update : 17.08.2023           | 2023-08-16
            2013-05-29                                 | 2013-05-29
            29 May 2013                                | 2013-05-29
            Published: Friday, 13 October 2023 10:15pm | 2023-10-13
            October 13, 2023                           | 2023-10-13
            October 13, 20233:10 AM UTC                | 2023-10-13
            2023/10/13                                 | 2023-10-13
            2023. 10. 13.                              | 2023-10-13
            2023년 10월 13일                            | 2023-10-13
            2023年10月13日                              | 2023-10-13
            Updated 3:04 PM EDT, Tue May 3, 2022       | 2022-05-03
            2023-10-13T22:15:00+08:00                  | 2023-10-13
            Sept. 1st, 1999                            | 1999-09-01
            13-Oct-2023                                | 2023-10-13
            the 3rd of March 2020                      | 2020-03-03
            08/16/2023                                 | 2023-08-16
            16/08/2023                                 | 2023-08-16
            5/5/2023                                   | 2023-05-05
            """)
    void dayIsReadInManyForms(String line, String day) {
        assertThat(PrintedDate.in(line).getFirst().date()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "3-4-2023", "31 June 2020", "October 2023", "Oct. 5", "room 12.30.2099.7", "19/10",
            "May 2, 20234", "192.168.2010.1"})
    void whatIsNoDayOrMoreThanOneIsLeftOut(String line) {
        assertThat(PrintedDate.in(line)).isEmpty();
    }
}
