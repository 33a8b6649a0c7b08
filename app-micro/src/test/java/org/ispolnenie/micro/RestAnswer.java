package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/** What REST said: its parts are named by JSON pointers, {@code answer.text("/items/0/number")}. */
public record RestAnswer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** Empty if there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The same answer, if it has this status; else the test fails with what it says. */
    public RestAnswer expect(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** The same answer, if it is a problem of RFC 9457 of this status that tells nothing of the inside. */
    public RestAnswer refused(int status) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(number("/status")).isEqualTo(status);
        assertThat(text("/type")).startsWith("urn:ispolnenie:problem:");
        assertThat(List.of(text("/title"), text("/detail"), text("/instance"))).noneMatch(String::isBlank);
        assertThat(body()).doesNotContain("Exception").doesNotContain("org.ispolnenie");
        return this;
    }

    /** The fields a problem finds fault with. */
    public List<String> pointers() {
        return each("/errors").map(fault -> fault.getString("pointer")).toList();
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    public JsonValue at(String pointer) {
        return json().getValue(pointer);
    }

    public String text(String pointer) {
        return ((JsonString) at(pointer)).getString();
    }

    public long number(String pointer) {
        return ((JsonNumber) at(pointer)).longValue();
    }

    /** The objects of an array. */
    public Stream<JsonObject> each(String pointer) {
        return at(pointer).asJsonArray().stream().map(JsonValue::asJsonObject);
    }

    /** The objects of a list. */
    public List<JsonObject> items() {
        return each("/items").toList();
    }
}
