package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/read} prints stands so in the application's own reading. */
class ReadFileIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final Path DOCUMENTS = Path.of("../protocol-reader/src/test/resources/org/ispolnenie/reading");

    @ParameterizedTest
    @CsvSource({
        "extraction/founding.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "extraction/table.odt, application/vnd.oasis.opendocument.text",
        "extraction/numbered.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void whatIsPrintedStandsInThePreview(Path document, String mediaType) throws Exception {
        Path file = DOCUMENTS.resolve(document);
        JsonObject preview = APPLICATION
                .as("controller")
                .post("/protocols/preview", mediaType, Files.readAllBytes(file))
                .expect(200)
                .json();

        JsonObject printed = printed(file);

        assertThat(printed.getJsonArray("items")).isNotEmpty();
        assertThat(printed).isEqualTo(asFarAs(printed, preview));
    }

    /** A preview says of each thing also what becomes of it: who decides, and when it is due. */
    private static JsonValue asFarAs(JsonValue printed, JsonValue preview) {
        if (printed instanceof JsonObject fields && preview instanceof JsonObject more) {
            JsonObjectBuilder same = Json.createObjectBuilder();
            fields.forEach((name, value) ->
                    same.add(name, more.containsKey(name) ? asFarAs(value, more.get(name)) : missing(name)));
            return same.build();
        }
        if (printed instanceof JsonArray values
                && preview instanceof JsonArray others
                && values.size() == others.size()) {
            JsonArrayBuilder same = Json.createArrayBuilder();
            IntStream.range(0, values.size()).forEach(i -> same.add(asFarAs(values.get(i), others.get(i))));
            return same.build();
        }
        return preview;
    }

    private static JsonValue missing(String name) {
        return Json.createValue("the preview has no " + name);
    }

    private static JsonObject printed(Path file) throws Exception {
        Process reading = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ispolnenie.protocol.domain.ReadFile",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (JsonReader json = Json.createReader(reading.getInputStream())) {
            return json.readObject();
        }
    }
}
