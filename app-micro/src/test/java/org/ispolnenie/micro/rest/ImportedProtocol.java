package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.protocol.domain.FoundingProtocol;

/** A protocol a test has imported, with the calls that review it. */
public record ImportedProtocol(Rest rest, String id) {

    static final String KEEP = "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}";

    /** The founding protocol as a document of its own. */
    public static ImportedProtocol founding(Rest rest, String name) {
        return of(rest, variant(name));
    }

    public static ImportedProtocol of(Rest rest, byte[] text) {
        RestAnswer imported = rest.post("/protocols", FoundingProtocol.MEDIA_TYPE, text);
        assertThat(imported.status()).as(imported.body()).isIn(200, 201);
        return new ImportedProtocol(rest, imported.text("/id"));
    }

    /** The founding protocol with a line below it that makes other bytes of it. */
    static byte[] variant(String name) {
        return (new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8) + "\n\n" + name + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    String path() {
        return "/protocols/" + id;
    }

    RestAnswer read() {
        return rest.get(path()).expect(200);
    }

    String tag() {
        return read().header("ETag");
    }

    /** An item as it is read now. */
    JsonObject item(String number) {
        return read().each("/items")
                .filter(item -> item.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The id under which a doubt about an item is decided. */
    public String doubt(String item, String code) {
        return item(item).getJsonArray("anomalies").getValuesAs(JsonObject.class).stream()
                .filter(doubt -> doubt.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    public RestAnswer correct(String item, String change) {
        return rest.with("If-Match", tag()).put(path() + "/items/" + item, change);
    }

    public RestAnswer resolve(String decision) {
        return rest.with("If-Match", tag()).post(path() + "/resolutions", decision);
    }

    RestAnswer approve(String how) {
        return rest.with("If-Match", tag()).post(path() + "/approval", how);
    }

    public ImportedProtocol approved() {
        if (read().text("/state").equals("DRAFT")) {
            approve(KEEP).expect(200);
        }
        return this;
    }
}
