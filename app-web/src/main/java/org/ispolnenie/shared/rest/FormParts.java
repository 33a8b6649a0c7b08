package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.domain.StorageFullException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A form of one JSON part and any number of files ({@code multipart/form-data}), read once from the connection. Files lie
 * in temporary files while it is open and are gone when it is closed, whatever happened in between.
 */
public final class FormParts implements AutoCloseable {

    /** More than all files of a report together; a form is refused while it is read once it has more. */
    static final long LARGEST = 201L << 20;

    private static final String FILE = "file";
    private static final int JSON_LIMIT = 1 << 20;
    private static final int MOST_FILES = 50;

    private final long largestFile;
    private final List<Uploaded> files = new ArrayList<>();
    private byte @Nullable [] json;

    private FormParts(long largestFile) {
        this.largestFile = largestFile;
    }

    /**
     * A file of the form.
     *
     * @param name    as the sender calls it
     * @param content a temporary file
     * @param sha256  of its bytes, in hex
     */
    public record Uploaded(String name, Path content, String sha256) {}

    /**
     * Reads a form.
     *
     * @param jsonPart    the name of the part with the JSON; the files are all called {@code file}
     * @param largestFile how many bytes one file may have
     * @throws Refusal             (400) if it is no form or ends too soon, (413) if it or a file is too large
     * @throws ValidationException if a part is missing, given twice or not known
     */
    public static FormParts read(InputStream stream, HttpHeaders headers, String jsonPart, long largestFile) {
        FormParts form = new FormParts(largestFile);
        try {
            @Nullable MediaType type = headers.getMediaType();
            form.readAll(
                    new MultipartReader(
                            stream, type == null ? null : type.getParameters().get("boundary")),
                    jsonPart);
            return form;
        } catch (IOException brokenOff) {
            form.close();
            throw failed(brokenOff);
        } catch (RuntimeException refused) {
            form.close();
            swallow(stream);
            throw refused;
        }
    }

    private void readAll(MultipartReader reader, String jsonPart) throws IOException {
        long left = LARGEST;
        for (Map<String, String> part = reader.next(); part != null; part = reader.next()) {
            PartName name = PartName.of(part.get("content-disposition"));
            if (name.field().equals(FILE)) {
                left -= file(reader, name, left);
            } else if (name.field().equals(jsonPart)) {
                json(reader, jsonPart);
            } else {
                throw ValidationException.of("/" + name.field(), Message.of("shared.UNKNOWN_FIELD", name.field()));
            }
        }
        if (json == null) {
            throw ValidationException.of("/" + jsonPart, Message.of("shared.REQUIRED"));
        }
    }

    private void json(MultipartReader reader, String jsonPart) throws IOException {
        if (json != null) {
            throw ValidationException.of("/" + jsonPart, Message.of("shared.GIVEN_TWICE"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!reader.copy(bytes, JSON_LIMIT)) {
            throw Refusal.bodyTooLarge(JSON_LIMIT);
        }
        json = bytes.toByteArray();
    }

    /** How many bytes it has. */
    private long file(MultipartReader reader, PartName name, long left) throws IOException {
        if (files.size() == MOST_FILES) {
            throw ValidationException.of("/" + FILE, Message.of("shared.TOO_MANY_PARTS", MOST_FILES));
        }
        long limit = Math.min(left, largestFile);
        Path content = Files.createTempFile("ispolnenie-", ".upload");
        MessageDigest digest = Sha256.begun();
        // Known before it is filled, so that it is deleted in any case.
        files.add(new Uploaded(name.file(), content, ""));
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(content), digest)) {
            if (!reader.copy(out, limit)) {
                throw Refusal.tooLarge(limit);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        files.set(files.size() - 1, new Uploaded(name.file(), content, hash));
        return Files.size(content);
    }

    private static RuntimeException failed(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("No space left")
                ? new StorageFullException(Message.of("shared.STORAGE_FULL"), failure)
                : Refusal.malformed(Message.of("shared.BROKEN_OFF"));
    }

    /** A caller that is still sending would otherwise see a broken connection instead of the answer. */
    private static void swallow(InputStream stream) {
        try {
            RequestBody.swallow(stream);
        } catch (IOException callerGone) {
            // Then nobody waits for the answer.
        }
    }

    /** The JSON. */
    public RequestBody json() {
        return RequestBody.ofPart(json == null ? new byte[0] : json);
    }

    public List<Uploaded> files() {
        return List.copyOf(files);
    }

    /** What the form says, in few bytes, for the comparison of repeated requests: its files by name and hash. */
    public byte[] said() {
        StringBuilder said = new StringBuilder(new String(json().bytes(), StandardCharsets.UTF_8));
        files.forEach(file -> said.append('\0').append(file.name()).append('\0').append(file.sha256()));
        return said.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        for (Uploaded file : files) {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException kept) {
                throw new UncheckedIOException(kept);
            }
        }
    }
}
