package org.ispolnenie.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.shared.service.Download.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final Kept FILE = new Kept("меры.pdf", "application/pdf", 100, "abc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc\"",
                "W/\"abc\"",
                "\"abc-gzip\"",
                "\"x\", \"abc\"",
                "abc",
                " \"abc\" ,",
                "*",
                "\"abc--gzip\""
            })
    void whatTheCallerHasIsNotSentAgain(String ifNoneMatch) {
        assertThat(Download.of(FILE, null, null, ifNoneMatch).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abcd\"", "", ",", "\"\"", "\"", "W/", "\"ab\"c\""})
    void anotherTagMatchesNothing(String ifNoneMatch) {
        assertThat(Download.of(FILE, null, null, ifNoneMatch).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=a-b", "bytes=-", "bytes=0-1,5-9", "pages=1", "bytes", "bytes=99999999999999999999-", "-1"
            })
    void aRangeThatIsNoneIsPassedOver(String range) {
        assertThat(Download.of(FILE, range, null, null).status()).isEqualTo(200);
    }

    @Test
    void aRangeOfAnotherVersionIsTheWholeFile() {
        assertThat(Download.of(FILE, "bytes=0-9", "\"old\"", null).status()).isEqualTo(200);
        assertThat(Download.of(FILE, "bytes=0-9", "\"abc\"", null).status()).isEqualTo(206);
    }

    @Property
    void noHeaderIsAnError(@ForAll String any) {
        assertThat(Download.of(FILE, any, any, any).status()).isIn(200, 206, 304, 416);
    }
}
