package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A write repeated under its key has one effect and one answer. */
class IdempotencyIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String KEY = "Idempotency-Key";

    private final Rest controller = APPLICATION.as("controller");
    private final Rest keyed = controller.with(KEY, UUID.randomUUID().toString());

    @Test
    void aRepeatedImportIsAnsweredAsTheFirst() {
        RestAnswer first = importing(keyed, "repeated").expect(201);
        RestAnswer second = importing(keyed, "repeated").expect(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aRepeatedApprovalIsAnsweredAsTheFirstAndPutsNothingOnControlTwice() {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "approved twice");
        Rest same = keyed.with("If-Match", draft.tag());

        RestAnswer first =
                same.post(draft.path() + "/approval", ImportedProtocol.KEEP).expect(200);
        RestAnswer second =
                same.post(draft.path() + "/approval", ImportedProtocol.KEEP).expect(200);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(controller
                        .get("/assignments?total=true&limit=1&protocol=" + draft.id())
                        .number("/total"))
                .isEqualTo(219);
    }

    @Test
    void aRepeatedDecisionIsRecordedOnce() {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "decided twice");
        String keep = "{\"anomalyId\":\"" + draft.doubt("1", "DUE_ON_WEEKEND")
                + "\",\"resolution\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}";

        RestAnswer first = keyed.post(draft.path() + "/resolutions", keep).expect(200);
        RestAnswer second = keyed.post(draft.path() + "/resolutions", keep).expect(200);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(draft.read().each("/corrections")).hasSize(1);
    }

    @Test
    void aKeyIsNotTakenForAnotherRequest() {
        importing(keyed, "one document").expect(201);

        assertThat(importing(keyed, "another document").refused(422).pointers()).containsExactly("/Idempotency-Key");
        assertThat(keyed.post("/protocols?meetingDate=2019-10-31", FoundingProtocol.MEDIA_TYPE, text("one document"))
                        .refused(422)
                        .pointers())
                .containsExactly("/Idempotency-Key");
    }

    @Test
    void aKeyIsItsCallersOwn() {
        RestAnswer first = importing(keyed, "one key, two callers").expect(201);
        RestAnswer other = importing(keyed.as("legacy"), "one key, two callers").expect(200);

        assertThat(other.text("/id")).isEqualTo(first.text("/id"));
        assertThat(other.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        keyed.post("/protocols", FoundingProtocol.MEDIA_TYPE, new byte[0]).refused(422);

        ImportedProtocol draft = new ImportedProtocol(
                controller, importing(keyed, "after a refusal").expect(201).text("/id"));
        Rest approving = controller.with(KEY, UUID.randomUUID().toString()).with("If-Match", draft.tag());

        approving.post(draft.path() + "/approval", "{}").refused(409);
        approving.post(draft.path() + "/approval", ImportedProtocol.KEEP).expect(200);
    }

    @Test
    void withoutAKeyTheSecondRequestIsARequestOfItsOwn() {
        importing(controller.without(KEY), "no key").expect(201);
        RestAnswer second = importing(controller.without(KEY), "no key").expect(200);

        assertThat(second.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(importing(controller.with(KEY, "a b"), "bad key")
                        .refused(422)
                        .pointers())
                .containsExactly("/Idempotency-Key");
        assertThat(importing(controller.with(KEY, "k".repeat(256)), "bad key")
                        .refused(422)
                        .pointers())
                .containsExactly("/Idempotency-Key");
    }

    private static RestAnswer importing(Rest rest, String name) {
        return rest.post("/protocols", FoundingProtocol.MEDIA_TYPE, text(name));
    }

    private static byte[] text(String name) {
        return ImportedProtocol.variant("idempotency: " + name);
    }
}
