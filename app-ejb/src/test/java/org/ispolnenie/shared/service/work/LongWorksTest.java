package org.ispolnenie.shared.service.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ispolnenie.shared.domain.ConflictException;
import org.junit.jupiter.api.Test;

class LongWorksTest {

    private final LongWorks works = new LongWorks();

    @Test
    void whoWaitsSeesHowFarItIs() {
        works.watched("page", work -> {
            work.step();
            work.step();
            assertThat(works.underWay("page").orElseThrow().steps()).isEqualTo(2);
            assertThat(works.underWay("another page")).isEmpty();
            return work;
        });
        assertThat(works.underWay("page")).as("done").isEmpty();
    }

    @Test
    void aCancelledWorkEndsAtItsNextStepAndIsForgotten() {
        assertThatThrownBy(() -> works.watched("page", work -> {
                    works.underWay("page").orElseThrow().cancel();
                    work.step();
                    return work;
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(works.underWay("page")).isEmpty();
    }
}
