package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.message.Message;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Property
    void aTagIsReadBackStrongOrWeak(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long version) {
        String tag = Seen.tag(version);
        for (String sent : List.of(
                tag,
                "W/" + tag,
                " " + tag + " ",
                String.valueOf(version),
                "\"" + version + "-gzip\"",
                "\"" + version + "\"-gzip")) {
            assertThat(Seen.required(sent).versions()).as(sent).containsExactly(version);
        }
        assertThat(Seen.required("\"x\", " + tag).versions()).containsExactly(version);
    }

    @Test
    void aStarMeansWhicheverIsThere() {
        assertThat(Seen.required("*").whichever()).isTrue();
        assertThat(Seen.required("*").<Boolean>upon(version -> version == null)).isTrue();
    }

    @Test
    void silenceIsRefusedOnlyWhereAVersionIsNeeded() {
        assertThat(Seen.optional(null)).isEqualTo(new Seen(false, List.of()));
        assertThat(Seen.optional("  ").whichever()).isFalse();
        assertThatThrownBy(() -> Seen.required(null)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().status())
                .isEqualTo(428));
    }

    @Test
    void whatIsNoTagMatchesNothing() {
        for (String tag : new String[] {"\"abc\"", "\"\"", "\"99999999999999999999\"", "\"-1\"", "W/", "русский"}) {
            assertThatThrownBy(() -> Seen.required(tag))
                    .as(tag)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem().status()).isEqualTo(412));
        }
    }

    @Test
    void aChangeIsMadeUponTheVersionThatIsThere() {
        Seen seen = Seen.required("\"999\", W/\"1\", \"2\"");
        List<Long> tried = new ArrayList<>();

        assertThat(seen.<String>upon(version -> {
                    tried.add(version);
                    if (version != null && version == 1) {
                        return "done";
                    }
                    throw new StaleVersionException(Message.of("shared.STALE_VERSION", version, 1));
                }))
                .isEqualTo("done");
        assertThat(tried).containsExactly(999L, 1L);
        assertThatThrownBy(() -> seen.make(version -> {
                    throw new StaleVersionException(Message.of("shared.STALE_VERSION", version, 7));
                }))
                .isInstanceOf(StaleVersionException.class);
    }
}
