package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Property
    void aTagIsReadBackStrongOrWeak(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long version) {
        assertThat(Versions.required(Versions.tag(version))).isEqualTo(version);
        assertThat(Versions.required("W/" + Versions.tag(version))).isEqualTo(version);
    }

    @Test
    void aStarMeansWhicheverIsThere() {
        assertThat(Versions.required("*")).isNull();
    }

    @Test
    void silenceIsRefusedOnlyWhereAVersionIsNeeded() {
        assertThat(Versions.optional(null)).isNull();
        assertThatThrownBy(() -> Versions.required(null)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().status())
                .isEqualTo(428));
    }

    @Test
    void whatIsNoTagIsMalformed() {
        for (String tag : new String[] {"3", "\"abc\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"-1\""}) {
            assertThatThrownBy(() -> Versions.required(tag)).as(tag).isInstanceOf(Refusal.class);
        }
    }
}
