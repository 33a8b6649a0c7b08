package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A body ends and another takes over; a run of its own, because every other test knows eighteen bodies. */
@Execution(ExecutionMode.CONCURRENT)
class SuccessorsIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String SUCCESSION = "{\"successor\":\"MR16\",\"from\":\"2019-11-01\"}";

    @TempDir
    private Path data;

    @Test
    void whatIsOpenPassesToTheSuccessorAndTheBoardStays() {
        try (Run run = Run.ready(data, Map.of())) {
            Rest controller = Rest.of(run.address(), "controller", Run.PASSWORD);
            String protocol = approved(controller);
            String point = controller
                    .get("/assignments?organization=MR17&decision=7&protocol=" + protocol)
                    .text("/items/0/controlPoints/0/id");

            controller.post("/organizations/MR17/successor", SUCCESSION).refused(403);
            controller
                    .as("admin")
                    .post("/organizations/MR99/successor", SUCCESSION)
                    .refused(404);
            controller.as("admin").post("/organizations/MR17/successor", "{}").refused(422);
            RestAnswer recorded = controller
                    .as("admin")
                    .post("/organizations/MR17/successor", SUCCESSION)
                    .expect(200);
            assertThat(recorded.text("/validTo")).isEqualTo("2019-10-31");
            assertThat(recorded.text("/successor")).isEqualTo("MR16");

            controller.as("executor.mr17").get("/control-points/" + point).refused(404);
            RestAnswer seen = controller
                    .as("executor.mr16")
                    .get("/control-points/" + point)
                    .expect(200);
            assertThat(seen.text("/history/1/person")).isEqualTo("Администратор");
            assertThat(seen.text("/history/1/reason")).contains(recorded.text("/name"));
            assertThat(controller
                            .get("/assignments?organization=MR16&total=true")
                            .number("/total"))
                    .isEqualTo(24);
            assertThat(controller.get("/boards/control?protocol=" + protocol).each("/organizations"))
                    .anyMatch(body -> body.getString("code").equals("MR17"));
            assertThat(controller.get("/groups?on=2019-10-31").body()).contains("MR17");
            assertThat(controller.as("executor.mr16").get("/notices").items())
                    .anyMatch(notice -> notice.getString("kind").equals("TAKEN_OVER")
                            && notice.getString("text").contains("17"));
            controller
                    .as("admin")
                    .post("/organizations/MR17/successor", SUCCESSION)
                    .refused(409);
        }
    }

    private static String approved(Rest controller) {
        RestAnswer imported = controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                .expect(201);
        String path = "/protocols/" + imported.text("/id");
        controller
                .with("If-Match", "*")
                .post(path + "/approval", "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}")
                .expect(200);
        return imported.text("/id");
    }
}
