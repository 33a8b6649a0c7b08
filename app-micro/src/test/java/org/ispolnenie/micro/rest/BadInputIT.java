package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused by name; nothing of it is stored and the server serves on. */
class BadInputIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String ITEM =
            """
            %s. Обеспечить контроль подготовки ППЭ. Срок: до 20.04.2020.
            """;

    private static String draft = "";

    private final Rest controller = APPLICATION.as("controller");
    private String newest = "";

    @BeforeAll
    static void oneDraft() {
        draft = ImportedProtocol.founding(APPLICATION.as("controller"), "bad input")
                .id();
    }

    @BeforeEach
    void rememberTheNewestProtocol() {
        newest = newest();
    }

    @AfterEach
    void nothingIsStoredAndTheServerServesOn() {
        assertThat(newest()).isEqualTo(newest);
        assertThat(controller
                        .post("/protocols/preview", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                        .expect(200)
                        .items())
                .hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    void aFileThatCannotBeReadIsRefusedByWhatIsWrongWithIt(HostileFile file) {
        for (String door : List.of("/protocols", "/protocols/preview")) {
            RestAnswer refused =
                    controller.post(door, file.mediaType(), file.bytes()).refused(file.status());
            assertThat(refused.text("/detail")).contains(file.says());
        }
    }

    @Test
    void aRefusalIsWordedInTheLanguageOfItsReader() {
        assertThat(controller
                        .with("Accept-Language", "en-GB, ru;q=0.5")
                        .post("/protocols", "text/plain", new byte[0])
                        .refused(422)
                        .text("/detail"))
                .startsWith("The file is empty");
    }

    @Test
    void twoHundredLevelsAreRead() {
        String deep = IntStream.rangeClosed(1, 200)
                .mapToObj(level -> ITEM.formatted("1" + ".1".repeat(level - 1)))
                .collect(Collectors.joining());

        preview(deep).expect(200);
    }

    @Test
    void twentyMegabytesOfItemsAreNoProtocol() {
        String item = ITEM.formatted("1");
        String text = item.repeat((20 << 20) / item.getBytes(StandardCharsets.UTF_8).length);

        assertThat(preview(text).refused(422).each("/errors"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.getString("detail")).contains("5000"));
    }

    @Test
    void anItemLongerThanItsPlaceIsRefusedWhole() {
        String text =
                """
                РЕШИЛИ:
                1. Обеспечить подготовку.
                Срок: до 20.04.2020.
                Ответственный: %s
                """
                        .formatted("Иванова".repeat(20_000));

        controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, text.getBytes(StandardCharsets.UTF_8))
                .refused(422);
    }

    @Test
    void moreBytesThanAreTakenAreRefused() {
        controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, new byte[(32 << 20) + 1])
                .refused(413);
        controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, new byte[34 << 20])
                .refused(413);
    }

    @ParameterizedTest
    @CsvSource({
        "'{', 400",
        "'{}{}', 400",
        "'{\"basis\":\"a\",\"basis\":\"b\"}', 400",
        "'nonsense', 400",
        "'[]', 422",
        "'5', 422",
    })
    void aBodyThatIsNotTheJsonOfTheCallIsRefused(String body, int status) {
        approval(body.getBytes(StandardCharsets.UTF_8)).refused(status);
    }

    @Test
    void jsonBeyondMeasureIsRefused() {
        approval("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).refused(400);
        approval(("{\"basis\":\"" + "a".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8))
                .refused(413);
        approval("{\"basis\":\"по тексту\"}".getBytes(Charset.forName("windows-1251")))
                .refused(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"remainin\":\"KEEP_AS_WRITTEN\"}', /remainin",
        "'{\"remaining\":\"CORRECT\",\"basis\":\"a\"}', /remaining",
        "'{\"remaining\":\"MAYBE\"}', /remaining",
        "'{\"remaining\":\"KEEP_AS_WRITTEN\"}', /basis",
        "'{\"basis\":5}', /basis",
        "'{\"standingReports\":\"DAILY\"}', /standingReports",
    })
    void aFieldThatDoesNotFitIsNamed(String body, String pointer) {
        assertThat(approval(body.getBytes(StandardCharsets.UTF_8)).refused(422).pointers())
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.10.2019", "2019-02-30", "9999-01-01", "yesterday"})
    void aMeetingOnNoDayIsRefused(String day) {
        for (String door : List.of("/protocols", "/protocols/preview")) {
            assertThat(controller
                            .post(door + "?meetingDate=" + day, FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                            .refused(422)
                            .pointers())
                    .containsExactly("/meetingDate");
        }
    }

    @Test
    void whatRestItselfRefusesIsAProblemToo() {
        controller.get("/nowhere").refused(404);
        controller.get("/application.wadl").refused(404);
        controller.get("/control-points/one").refused(404);
        controller.get("/control-points/99999999999999999999").refused(404);
        controller.with("Accept", "text/plain").get("/me").refused(406);
        controller
                .with("If-Match", "*")
                .post("/protocols/1/approval", "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                .refused(415);
        controller.post("/protocols", "gar bage", FoundingProtocol.bytes()).refused(400);
        assertThat(controller.call("DELETE", "/protocols").refused(405).header("Allow"))
                .contains("GET", "POST");
    }

    private RestAnswer preview(String text) {
        return controller.post(
                "/protocols/preview", FoundingProtocol.MEDIA_TYPE, text.getBytes(StandardCharsets.UTF_8));
    }

    private RestAnswer approval(byte[] body) {
        return controller.with("If-Match", "*").post("/protocols/" + draft + "/approval", "application/json", body);
    }

    private String newest() {
        return controller.get("/protocols?limit=1").text("/items/0/id");
    }
}
