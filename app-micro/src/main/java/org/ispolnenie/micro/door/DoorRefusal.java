package org.ispolnenie.micro.door;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * The refusals of the door. It answers them itself: the application may be away, or must not be bothered. Programs get
 * a problem, people the page {@link RefusalPage}.
 */
enum DoorRefusal {
    MALFORMED(
            400,
            "Bad Request",
            "malformed-request",
            "",
            "Запрос составлен с ошибкой: испорчен адрес, дважды назван сервер (Host) или двумя способами указана длина тела.",
            "The request is malformed: its address is broken, or it names two hosts, or the length of its body in two ways."),
    NOT_A_PROXY(
            405,
            "Method Not Allowed",
            "method-not-allowed",
            "Allow: GET, HEAD, POST, PUT, DELETE, OPTIONS\r\n",
            "Этот сервер не посредник.",
            "This server is not a proxy."),
    NOTHING_HERE(
            404,
            "Not Found",
            "no-such-address",
            "",
            "Такого адреса здесь нет. О состоянии сервера отвечают /health, /health/live, /health/ready, /health/started и /metrics.",
            "There is no such address. /health, /health/live, /health/ready, /health/started and /metrics tell of the server."),
    TOO_SLOW(
            408,
            "Request Timeout",
            "too-slow",
            "",
            "Запрос приходил слишком медленно. Проверьте связь и повторите.",
            "The request came too slowly. Check the line and try again."),
    TOO_LARGE(
            413,
            "Content Too Large",
            "too-large",
            "",
            "Запрос больше 200 МБ. Отправьте файлы по частям.",
            "The request is larger than 200 MB. Send the files in parts."),
    FULL(
            503,
            "Service Unavailable",
            "unavailable",
            "Retry-After: 10\r\n",
            "Слишком много запросов сразу. Повторите через несколько секунд.",
            "Too many requests at once. Try again in a few seconds."),
    NOT_READY(
            503,
            "Service Unavailable",
            "unavailable",
            "Retry-After: 5\r\n",
            "«Исполнение» запускается или останавливается. Это займёт несколько секунд.",
            "Ispolnenie is starting or stopping. It takes a few seconds."),
    NO_DATABASE(
            503,
            "Service Unavailable",
            "unavailable",
            "Retry-After: 5\r\n",
            "База данных запускается заново. Записанное сохранено; этот запрос не выполнен, повторите его через несколько секунд.",
            "The database is being started again. What was recorded is kept; this request was not done, repeat it in a few seconds."),
    DOWN(503, "Service Unavailable", "", "Retry-After: 5\r\n", "", ""),
    UP(200, "OK", "", "", "", "");

    private final int status;
    private final String reason;
    private final String kind;
    private final String headers;
    private final String russian;
    private final String english;

    DoorRefusal(int status, String reason, String kind, String headers, String russian, String english) {
        this.status = status;
        this.reason = reason;
        this.kind = kind;
        this.headers = headers;
        this.russian = russian;
        this.english = english;
    }

    /** The whole answer, after which the connection ends. */
    Buffer answer(RefusedClient caller) {
        String type;
        String body;
        if (kind.isEmpty()) {
            type = "application/json";
            body = "{\"status\":\"" + name() + "\",\"checks\":[]}";
        } else if (caller.isProgram()) {
            type = "application/problem+json";
            body =
                    """
                    {"type":"urn:ispolnenie:problem:%s","title":"%s","status":%d,"detail":"%s / %s"}"""
                            .formatted(kind, reason, status, russian, english);
        } else {
            type = "text/html;charset=UTF-8";
            body = RefusalPage.of(this, caller);
        }
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("HTTP/1.1 " + status + " " + reason + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + content.length + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
                        + headers
                        + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, all);
    }

    /** Whether it passes by itself, so that whoever waits need not do anything. */
    boolean passes() {
        return this == NOT_READY || this == NO_DATABASE;
    }

    /** Whether the request may be answered another time. */
    boolean isForNow() {
        return status == NOT_READY.status;
    }

    /** In the caller's language; in both as long as that is not known. */
    String words(RefusedClient caller) {
        if (caller.equals(RefusedClient.UNKNOWN)) {
            return russian + " / " + english;
        }
        return caller.readsEnglish() ? english : russian;
    }
}
