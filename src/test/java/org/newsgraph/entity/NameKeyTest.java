package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    private static final NameKey KEY = NameKey.load();

    @ParameterizedTest
    @CsvSource({"Kim Yung-ho,Kim Yeong-ho", "Kim Yung-ho,Kim Young Ho", "Lee Soo-min,Yi Su-min", "Park Joon-young,Bak Jun-yeong",
            "Huh Seung-jae,Heo Seung-jae", "Choi Kyung-soo,Choe Gyeong-su", "Yoon Byung-sam,Yun Byeong-sam", "Ri Chun-hee,Lee Chun-hui",
            "Soo-min Lee,Lee Soo-min", "Elizabeth Salmón,Elizabeth Salmon", "Jiechi Yang,Yang Jiechi", "Woo Dong-wook,U Dong-uk"})
    void spellingsOfOneNameMeet(String one, String other) {
        assertThat(KEY.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kim Sung-hwan,Kim Seung-hwan", "Kim Yong-hwa,Kim Yung-ho", "Kim Jong-il,Kim Jong-un", "Lee Soo-min,Lee Soo-mi",
            "Park Joon-young,Park Joon-yong", "Wang Wenbin,Wang Wenping", "Karin Alm,Karin Holm", "Han Duck-soo,Hahn Dong-soo"})
    void differentNamesStayApart(String one, String other) {
        assertThat(KEY.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Huh Seung-jae,Huh", "Xi Jinping,Xi", "Karin Alm,Alm", "Elizabeth Salmon,Salmon", "Alperen Aktas,Aktas",
            "Koo Byoung-sam,Koo"})
    void familyNameStandsFirstOrLast(String name, String surname) {
        assertThat(KEY.surname(name)).isEqualTo(surname);
    }
}
