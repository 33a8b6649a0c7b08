package org.ispolnenie.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongFunction;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;

/**
 * The body of a request, read up to a limit whatever its headers say of its length. A server that trusts the caller here
 * can be filled up by one call.
 */
public final class RequestBody {

    /** Far more than any JSON of the contract needs. */
    static final int JSON_LIMIT = 1 << 20;

    /** A table of twenty thousand rows of ordinary cells. */
    private static final int TABLE_LIMIT = 16 << 20;

    private static final String TABLES = "/sheet";

    private static final long SWALLOWED = 256L << 20;
    private static final int SWALLOWED_AT_ONCE = 1 << 16;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A document, up to the setting's limit. */
    public static RequestBody document(InputStream stream) {
        return new RequestBody(read(stream, Integer.parseInt(Setting.DOCUMENT_LIMIT.value()), Refusal::tooLarge));
    }

    /** Any other text, up to a limit in bytes. */
    public static RequestBody text(InputStream stream, int limit) {
        return new RequestBody(read(stream, limit, Refusal::tooLarge));
    }

    /** JSON that stood in a part of a form. */
    static RequestBody ofPart(byte[] bytes) {
        return new RequestBody(bytes);
    }

    /** JSON, up to a megabyte. */
    public static RequestBody json(InputStream stream) {
        return new RequestBody(read(stream, JSON_LIMIT, Refusal::bodyTooLarge));
    }

    /** JSON of a whole table, up to sixteen megabytes. */
    static RequestBody table(InputStream stream) {
        return new RequestBody(read(stream, TABLE_LIMIT, Refusal::bodyTooLarge));
    }

    /** How large JSON may be that is sent to an address. */
    static int jsonLimit(String path) {
        return path.endsWith(TABLES) ? TABLE_LIMIT : JSON_LIMIT;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The JSON value; an empty object where nothing was sent. */
    public JsonValue value() {
        String text = text();
        if (WrittenText.isNothing(text)) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        requireOneValue(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException notJson) {
            throw Refusal.malformed(Message.of("shared.NOT_JSON"));
        }
    }

    /** The reader alone would stop after the first value and overlook what follows it. */
    private static void requireOneValue(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (RuntimeException notJson) {
            // Beside its own exceptions the server's parser throws bare ones, for nesting too deep.
            throw Refusal.malformed(Message.of("shared.NOT_JSON"));
        }
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.malformed(Message.of("shared.NOT_UTF8"));
        }
    }

    /**
     * Takes what is still under way and throws it away. A caller that is still sending would otherwise see a broken
     * connection instead of the answer; one that sends without end does.
     */
    static void swallow(InputStream stream) throws IOException {
        byte[] buffer = new byte[SWALLOWED_AT_ONCE];
        long left = SWALLOWED;
        int count = stream.read(buffer);
        while (count >= 0 && left > 0) {
            left -= count;
            count = stream.read(buffer);
        }
    }

    private static byte[] read(InputStream stream, int limit, LongFunction<Refusal> tooLarge) {
        try {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                swallow(stream);
                throw tooLarge.apply(limit);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw Refusal.malformed(Message.of("shared.BROKEN_OFF"));
        }
    }
}
