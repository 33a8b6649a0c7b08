package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are told of an approval, and what they make of it. */
class NoticesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static String protocol = "";

    @BeforeAll
    static void approve() {
        protocol = ImportedProtocol.founding(APPLICATION.as("controller"), "notices")
                .approved()
                .id();
    }

    @Test
    void everyBodyIsToldOnceHowMuchItGot() {
        List<JsonObject> told = ofThisProtocol(APPLICATION.as("executor.mr12"));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("kind")).isEqualTo("ASSIGNED");
        assertThat(told.get(0).getString("text")).isEqualTo("Новые поручения: 12, контрольных точек: 17.");
        assertThat(told.get(0).getString("meetingDate")).isEqualTo("2019-10-31");
        assertThat(ofThisProtocol(APPLICATION.as("executor.loiro"))).hasSize(1);
    }

    @Test
    void whoApprovedIsNotTold() {
        assertThat(ofThisProtocol(APPLICATION.as("controller"))).isEmpty();
        assertThat(ofThisProtocol(APPLICATION.as("chair"))).hasSize(1);
    }

    @Test
    void aNoticeIsWordedInTheReadersLanguage() {
        JsonObject told = ofThisProtocol(APPLICATION.as("executor.mr12").with("Accept-Language", "en"))
                .get(0);

        assertThat(told.getString("text")).isEqualTo("New assignments: 12, control points: 17.");
    }

    @Test
    void readingANoticeIsOnesOwn() {
        Rest reader = APPLICATION.as("executor.mr13");
        String id = String.valueOf(ofThisProtocol(reader).get(0).getString("id"));

        APPLICATION
                .as("executor.mr14")
                .post("/notices/" + id + "/reading", "{}")
                .refused(404);
        assertThat(ofThisProtocol(reader).get(0).isNull("readAt")).isTrue();

        long before = reader.get("/notices?unread=true&limit=500").items().size();
        RestAnswer left = reader.post("/notices/" + id + "/reading", "{}").expect(200);
        assertThat(left.number("/unread")).isEqualTo(before - 1);
        assertThat(ofThisProtocol(reader).get(0).isNull("readAt")).isFalse();

        assertThat(reader.post("/notices/reading", "").expect(200).number("/unread"))
                .isZero();
        assertThat(reader.get("/notices?unread=true").items()).isEmpty();
    }

    @Test
    void badParametersAreNamed() {
        assertThat(APPLICATION
                        .as("executor.mr15")
                        .get("/notices?cursor=x&limit=10")
                        .refused(422)
                        .pointers())
                .containsExactly("/cursor");
        APPLICATION.as("executor.mr15").post("/notices/none/reading", "{}").refused(404);
    }

    /** What happened; when the engine of reminders comes by is its own matter. */
    private static List<JsonObject> ofThisProtocol(Rest reader) {
        return reader.get("/notices?limit=500").expect(200).items().stream()
                .filter(notice -> !List.of("DIGEST", "URGENT").contains(notice.getString("kind")))
                .filter(notice -> !notice.isNull("protocolId")
                        && notice.getString("protocolId").equals(protocol))
                .toList();
    }
}
