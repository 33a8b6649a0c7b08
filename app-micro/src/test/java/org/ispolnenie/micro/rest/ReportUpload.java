package org.ispolnenie.micro.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;

/** A report as a program sends it: {@code multipart/form-data} of a JSON part and files. */
final class ReportUpload {

    private static final String BOUNDARY = "report-form-boundary";

    private final JsonObjectBuilder report = Json.createObjectBuilder();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ReportUpload() {}

    private ReportUpload(String kind, String text) {
        report.add("kind", kind).add("text", text);
    }

    static ReportUpload finalReport(String text) {
        return new ReportUpload("FINAL", text);
    }

    static ReportUpload interim(String text) {
        return new ReportUpload("INTERIM", text);
    }

    ReportUpload act(String number, String date) {
        report.add("actNumber", number).add("actDate", date);
        return this;
    }

    ReportUpload data(JsonObjectBuilder formData) {
        report.add("formData", formData);
        return this;
    }

    /** A PDF of its own for each text. */
    ReportUpload pdf(String name, String text) {
        return file(
                name,
                ("%PDF-1.4\n% " + text + "\n1 0 obj<</Type/Catalog>>endobj\n" + " ".repeat(2000) + "%%EOF\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    ReportUpload file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    RestAnswer send(Rest rest, String controlPoint) {
        return rest.post(
                "/control-points/" + controlPoint + "/reports",
                "multipart/form-data; boundary=" + BOUNDARY,
                body("report"));
    }

    /** The words and files as the answer to a part passed on. */
    static RestAnswer answer(Rest rest, String part, String text, String file) {
        ReportUpload form = new ReportUpload().pdf(file, text);
        form.report.add("text", text);
        return rest.post(
                "/sub-assignments/" + part + "/answer",
                "multipart/form-data; boundary=" + BOUNDARY,
                form.body("answer"));
    }

    /** A document that bears out a measure of quality management. */
    static RestAnswer document(Rest rest, String measure, String file) {
        return rest.post(
                "/quality-measures/" + measure + "/documents",
                "multipart/form-data; boundary=" + BOUNDARY,
                new ReportUpload().pdf(file, file + measure).body("document"));
    }

    /** What those who manage have decided upon a measure, with the file of the act. */
    static RestAnswer decision(Rest rest, String measure, JsonObjectBuilder decision, String file) {
        ReportUpload form = new ReportUpload().pdf(file, file + measure);
        form.report.addAll(decision);
        return rest.post(
                "/quality-measures/" + measure + "/decisions",
                "multipart/form-data; boundary=" + BOUNDARY,
                form.body("decision"));
    }

    private byte[] body(String jsonPart) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "name=\"" + jsonPart + "\"",
                "application/json",
                report.build().toString().getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) ->
                part(body, "name=\"file\"; filename=\"" + name + "\"", "application/octet-stream", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
