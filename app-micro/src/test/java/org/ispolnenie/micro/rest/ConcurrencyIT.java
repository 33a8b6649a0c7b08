package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several do the same at the same time. */
class ConcurrencyIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final int SEVERAL = 6;

    private final Rest controller = APPLICATION.as("controller");

    @Test
    void whoImportTheSameBytesGetOneProtocolAndOneOfThemMadeIt() throws Exception {
        byte[] bytes = ImportedProtocol.variant("imported at once");

        List<RestAnswer> answers =
                AtOnce.calls(SEVERAL, () -> controller.post("/protocols", FoundingProtocol.MEDIA_TYPE, bytes));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("/id")).distinct())
                .hasSize(1);
    }

    @Test
    void whoImportUnderOneKeyAreAllToldTheSame() throws Exception {
        byte[] bytes = ImportedProtocol.variant("imported at once under one key");
        Rest keyed = controller.with("Idempotency-Key", UUID.randomUUID().toString());

        List<RestAnswer> answers =
                AtOnce.calls(SEVERAL, () -> keyed.post("/protocols", FoundingProtocol.MEDIA_TYPE, bytes));

        assertThat(answers.stream()
                        .map(answer -> answer.status() + answer.body())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoApproveApproveOnce() throws Exception {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "approved at once");
        Rest seen = controller.with("If-Match", draft.tag());

        List<RestAnswer> answers =
                AtOnce.calls(SEVERAL, () -> seen.post(draft.path() + "/approval", ImportedProtocol.KEEP));

        assertThat(answers.stream().map(RestAnswer::status))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 409 || status == 412);
        assertThat(onControl(draft)).isEqualTo(219);
    }

    @Test
    void whoApproveUnderOneKeyAreAllToldTheSame() throws Exception {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "approved at once under one key");
        Rest keyed = controller
                .with("If-Match", draft.tag())
                .with("Idempotency-Key", UUID.randomUUID().toString());

        List<RestAnswer> answers =
                AtOnce.calls(SEVERAL, () -> keyed.post(draft.path() + "/approval", ImportedProtocol.KEEP));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().map(RestAnswer::body).distinct()).hasSize(1);
        assertThat(onControl(draft)).isEqualTo(219);
    }

    @Test
    void ofThoseWhoCorrectTheSameVersionOneIsHeardAndTheOthersAreTold() throws Exception {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "corrected at once");
        Rest seen = controller.with("If-Match", draft.tag());

        List<RestAnswer> answers = AtOnce.calls(
                SEVERAL, () -> seen.put(draft.path() + "/items/1", "{\"text\":\"Сделать\",\"basis\":\"уточнено\"}"));

        assertThat(answers.stream().map(RestAnswer::status))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 412);
        assertThat(draft.read().each("/corrections")).hasSize(1);
    }

    private long onControl(ImportedProtocol protocol) {
        return controller
                .get("/assignments?total=true&limit=1&protocol=" + protocol.id())
                .number("/total");
    }
}
