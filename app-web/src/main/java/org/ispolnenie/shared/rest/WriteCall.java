package org.ispolnenie.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.AcceptLanguage;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A call that changes something. It reads which version the caller has seen and what they send, makes the change, at most
 * once under its {@code Idempotency-Key}, and words the answer:
 *
 * <pre>{@code
 * String reason = call.ifMatch().json(body).text("reason", "");
 * return call.change(version -> service.refuse(id.value(), version, reason), () -> answers.request(id.value()));
 * }</pre>
 *
 * <p>Refusals come in this order: the caller's role ({@link org.ispolnenie.shared.rest.right.RightsOf}), the version's
 * form, the body's form, its fields all at once, then the domain's.
 */
@RequestScoped
public class WriteCall {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private IdempotentRequests requests;

    private Seen seen = new Seen(false, List.of());
    private byte[] sent = new byte[0];
    private JsonFields fields = JsonFields.of(JsonValue.EMPTY_JSON_OBJECT, "");

    /** The words of the caller's language. */
    public Messages words() {
        return Messages.in(AcceptLanguage.of(header(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The change is made upon the version the caller has seen, where they say which. */
    public WriteCall ifMatch() {
        seen = Seen.optional(request.getHeader(HttpHeaders.IF_MATCH));
        return this;
    }

    /** The same; they must say. */
    public WriteCall ifMatchNeeded() {
        seen = Seen.required(request.getHeader(HttpHeaders.IF_MATCH));
        return this;
    }

    /** Whether the caller says «whichever version is there». */
    public boolean whichever() {
        return seen.whichever();
    }

    /** What the caller sends; a field nobody asks for before the change is refused. */
    public JsonFields json(InputStream body) {
        fields = JsonFields.of(value(body), "");
        return fields;
    }

    /** The same of a whole table, which may be larger than JSON is elsewhere. */
    public JsonFields table(InputStream body) {
        RequestBody json = RequestBody.table(body);
        sent = json.bytes();
        fields = JsonFields.of(json.value(), "");
        return fields;
    }

    /** What the caller sends in the JSON part of a form. */
    public JsonFields json(FormParts form) {
        sent = form.said();
        fields = JsonFields.of(form.json().value(), "");
        return fields;
    }

    /** Any JSON. */
    public JsonValue value(InputStream body) {
        RequestBody json = RequestBody.json(body);
        sent = json.bytes();
        return json.value();
    }

    /** No JSON, but these bytes. */
    public WriteCall bytes(byte[] bytes) {
        sent = bytes;
        return this;
    }

    /** Makes something new, once; the answer is worded after everything has been written. */
    public <T> Response once(Supplier<T> effect, Function<T, Answer> answer) {
        return upon(version -> effect.get(), answer);
    }

    /** The same upon the version the caller has seen; null: whichever is there. */
    public <T> Response upon(Function<@Nullable Long, T> effect, Function<T, Answer> answer) {
        fields.check();
        return JsonAnswer.response(seen.upon(version -> requests.once(attempt(), () -> effect.apply(version), answer)));
    }

    /** Changes what is there, once. */
    public Response change(Consumer<@Nullable Long> effect, Supplier<Answer> answer) {
        return upon(
                version -> {
                    effect.accept(version);
                    return seen;
                },
                changed -> answer.get());
    }

    /** Puts something in the place of what is there; to do it again is harmless by its nature, so no key is asked. */
    public Response put(Consumer<@Nullable Long> effect, Supplier<Answer> answer) {
        fields.check();
        seen.make(effect);
        return JsonAnswer.response(answer.get());
    }

    /** What is several transactions, and harmless to repeat: the key is looked up before and recorded after. */
    public Response several(Supplier<Answer> effects) {
        fields.check();
        Attempt attempt = attempt();
        return JsonAnswer.response(requests.before(attempt).orElseGet(() -> requests.after(attempt, effects.get())));
    }

    private Attempt attempt() {
        @Nullable String key = header("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw ValidationException.of("/Idempotency-Key", Message.of("shared.BAD_KEY"));
        }
        return new Attempt(request.getUserPrincipal().getName(), key, hash());
    }

    private @Nullable String header(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : String.join(",", values);
    }

    private String hash() {
        MessageDigest digest = Sha256.begun();
        String asked = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
        digest.update(asked.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(sent));
    }
}
