package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ispolnenie.faults.PagePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A refusal is an answer: the log has room for what nobody foresaw. */
@ResourceLock(RunningApplication.LOG)
class RefusalsInTheLogIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @Test
    void aRefusedCallWritesOneLineAtMost() throws IOException {
        Path log = APPLICATION.run().data().resolve("log/ispolnenie-0.log");
        Rest controller = APPLICATION.as("controller");
        Rest executor = APPLICATION.as("executor.mr03");
        long before = Files.size(log);

        List<RestAnswer> refusals = List.of(
                executor.post("/protocols", "text/plain", "РЕШИЛИ:".getBytes(StandardCharsets.UTF_8)),
                executor.put("/people/admin", "{}"),
                executor.get("/protocols/1"),
                executor.post("/reminder-engine/pause", "{\"reason\":\"проба\"}"),
                controller.get("/control-points/1"),
                controller.post("/protocols", "text/plain", new byte[0]),
                controller.post("/extension-requests/1/grant", "{"),
                APPLICATION.as("nobody").get("/me"));

        List<String> lines = linesSince(before, log);
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.status()).isBetween(400, 499));
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        assertThat(lines).hasSizeLessThanOrEqualTo(refusals.size());
        assertThat(lines.stream().filter(line -> line.contains(" POST /api/v1/protocols of executor.mr03")))
                .hasSize(1);
    }

    @Test
    void soDoesARefusedPageOrForm() throws Exception {
        Path log = APPLICATION.run().data().resolve("log/ispolnenie-0.log");
        PagePerson executor = new PagePerson(APPLICATION.address());
        executor.signIn("executor.mr04", APPLICATION.password());
        PagePerson.Form signOut =
                PagePerson.form(executor.get("/").body(), "/sign-out").orElseThrow();
        long before = Files.size(log);

        List<Integer> answers = List.of(
                executor.get("/directory/people.xhtml").statusCode(),
                executor.get("/protocol/source?id=1").statusCode(),
                executor.get("/nothing/here.xhtml").statusCode(),
                executor.send(signOut.without("token")).statusCode());

        List<String> lines = linesSince(before, log);
        assertThat(answers).allMatch(status -> status == 403 || status == 404);
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        assertThat(lines).hasSizeLessThanOrEqualTo(answers.size());
    }

    private static List<String> linesSince(long before, Path log) throws IOException {
        byte[] written = Files.readAllBytes(log);
        return new String(written, (int) before, written.length - (int) before, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
