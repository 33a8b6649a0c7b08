package org.ispolnenie.micro;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A form as a program sends it: {@code new MultipartForm().json("report", "{…}").file("меры.pdf", bytes)}.
 */
public final class MultipartForm {

    private static final String BOUNDARY = "----a-line-no-file-has";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static String mediaType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public MultipartForm json(String name, String json) {
        return part("name=\"" + name + "\"", json.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with its name in UTF-8 as it is. */
    public MultipartForm file(String name, byte[] bytes) {
        return part("name=\"file\"; filename=\"" + name + "\"", bytes);
    }

    /** A part with these parameters of its Content-Disposition. */
    public MultipartForm part(String parameters, byte[] bytes) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + parameters
                + "\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        text("\r\n");
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
