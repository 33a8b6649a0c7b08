package org.ispolnenie.micro.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ispolnenie.faults.PeopleAtOnce;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The short form of {@code bin/faults people}. */
class PeopleAtOnceIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final int REQUESTS = 1_500;

    @Test
    void twentyPeopleAtOnceAreRefusedNothingThatIsTheirs() throws Exception {
        Map<String, Integer> answers =
                new PeopleAtOnce(APPLICATION.address(), APPLICATION.password(), REQUESTS).answers();

        assertThat(answers).allSatisfy((answer, often) -> assertThat(answer).startsWith("ok"));
    }
}
