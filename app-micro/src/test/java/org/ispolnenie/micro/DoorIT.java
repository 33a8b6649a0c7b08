package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends slowly holds nobody up, and what is no request does not get in. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningApplication.LOG, mode = ResourceAccessMode.READ)
class DoorIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final int SLOW = 120;
    private static final int PIPELINED = 200;
    private static final int LONG = 20_000;

    /** What is said at once; the end of the connection comes some seconds later, see the slow ones. */
    private static final String BAD_REQUEST = "HTTP/1.1 400 ";

    @Test
    void slowHeadsAndBodiesHoldNobodyUpAndAreEnded() {
        String account = Base64.getEncoder()
                .encodeToString(("controller:" + APPLICATION.password()).getBytes(StandardCharsets.UTF_8));
        List<String> beginnings = List.of(
                "GET / HTTP/1.1\nHos",
                "POST /api/v1/protocols HTTP/1.1\nHost: localhost\nAuthorization: Basic " + account
                        + "\nContent-Type: text/plain\nContent-Length: 100000\n\nа",
                "POST /sign-in.xhtml HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded"
                        + "\nContent-Length: 1000\n\na",
                "POST /api/v1/control-points/1/reports HTTP/1.1\nHost: localhost\nAuthorization: Basic " + account
                        + "\nContent-Type: multipart/form-data; boundary=x\nTransfer-Encoding: chunked\n\n1\na\n");
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(new RawHttp(APPLICATION.run().port()).send(beginnings.get(i % beginnings.size())));
            }
            long begun = System.nanoTime();
            APPLICATION.as("controller").get("/me").expect(200);
            assertThat(APPLICATION
                            .as("controller")
                            .post("/protocols", "text/plain", new byte[0])
                            .status())
                    .isBetween(400, 499);
            // a thread for each of them would mean minutes
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));

            assertThat(slow).allSatisfy(client -> assertThat(client.answer()).startsWith("HTTP/1.1 408 "));
        } finally {
            slow.forEach(RawHttp::close);
        }
    }

    /** Without limits it would be gigabytes: what is answered waits in memory until it is read. */
    @Test
    void whoAsksForMuchAndReadsNothingHoldsNobodyUp() {
        List<RawHttp> deaf = new ArrayList<>();
        try {
            String script =
                    "GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces HTTP/1.1\nHost: localhost\n\n";
            for (int i = 0; i < SLOW; i++) {
                deaf.add(new RawHttp(APPLICATION.run().port()).send(script.repeat(PIPELINED)));
            }
            // the answers that fill 120 lines share the processors with the first who comes, 4 to 14 s when others want
            // them
            // too; once the lines are full nobody is in anybody's way
            long begun = System.nanoTime();
            APPLICATION.as("controller").get("/me").expect(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
            long full = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                APPLICATION.as("controller").get("/me").expect(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - full)).isLessThan(Duration.ofSeconds(10));
        } finally {
            deaf.forEach(RawHttp::close);
        }
    }

    @Test
    void requestsThatComeTogetherAreAnsweredInTheirOrderHoweverMuchTheyAskFor() {
        String script = "GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces HTTP/1.1\nHost: localhost\n";
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            String answer = client.send((script + "\n").repeat(20) + script + "Connection: close\n\n")
                    .answer();
            assertThat(answer.split("HTTP/1\\.1 200 ", -1)).hasSize(22);
        }
    }

    @Test
    void ofRequestsThatComeTogetherEachIsLookedAt() {
        String good = "GET /sign-in.xhtml HTTP/1.1\nHost: localhost\n";
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            String answer = client.send(good + "\n" + good + "\n" + good + "Host: elsewhere\n\n")
                    .answer();
            assertThat(answer.split("HTTP/1\\.1 200 ", -1)).hasSize(3);
            assertThat(answer.split("HTTP/1\\.1 400 ", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/x", "/health/live/x", "/health//"})
    void ofHealthOnlyTheThreeQuestionsAreAnswered(String path) throws IOException, InterruptedException {
        assertThat(status(APPLICATION.address() + path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\nHost: elsewhere\n\n",
                "Host: localhost\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                "Host: localhost\nTransfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n",
                "Host: localhost\nContent-Length: 5\nContent-Length: 5\n\nhello"
            })
    void twoHostsOrTwoLengthsAreNoRequest(String headers) {
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            client.send("POST /sign-in.xhtml HTTP/1.1\n" + headers);
            assertThat(client.answer(BAD_REQUEST.length())).isEqualTo(BAD_REQUEST);
        }
    }

    /** All at once: a refused caller has a while to read why. */
    @Test
    void anAddressThatIsNoneIsNoRequest() {
        List<String> lines = List.of(
                "GET /%",
                "GET /a%2",
                "GET /index.xhtml%zz",
                "POST /api/v1/control-points/1%/comments",
                "GET /jakarta.faces.resource/../index.xhtml",
                "GET /a/%2e%2E/index.xhtml",
                "GET /%00",
                "GET /index.xhtml%00",
                "GET /a%0d%0ab",
                "GET /a%2f..;x/index.xhtml");
        String end = " HTTP/1.1\nHost: localhost\nAccept-Language: en\nConnection: close\n\n";
        List<RawHttp> clients = lines.stream()
                .map(line -> new RawHttp(APPLICATION.run().port()).send(line + end))
                .toList();
        try {
            assertThat(clients).allSatisfy(client -> assertThat(client.answer())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("The request is malformed"));
        } finally {
            clients.forEach(RawHttp::close);
        }
    }

    @Test
    void aRequestToBeAProxyIsRefusedAtOnce() {
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            assertThat(client.send("CONNECT elsewhere:443 HTTP/1.1\nHost: elsewhere\n\n")
                            .answer())
                    .startsWith("HTTP/1.1 405 ");
        }
    }

    @Test
    void whoAsksWhetherTheBodyIsWantedIsAnswered() {
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            client.send("POST /sign-in.xhtml HTTP/1.1\nHost: localhost\nExpect: 100-continue\nConnection: close"
                    + "\nContent-Length: 3\n\n");
            assertThat(client.answer(12)).isEqualTo("HTTP/1.1 100");
            assertThat(client.send("a=b").answer()).contains("HTTP/1.1 200 ");
        }
    }

    /** A body of this size waits in a file, and the server decodes the fields of a form where they stand. */
    @Test
    void aLongFormThatComesAfterItsHeadLosesNoField() {
        String form = "padding=" + "x".repeat(LONG) + "&signIn=signIn&signIn%3Alogin=nobody"
                + "&signIn%3Apassword=wrong&signIn%3Aenter=&jakarta.faces.ViewState=stateless";
        try (RawHttp client = new RawHttp(APPLICATION.run().port())) {
            client.send("POST /sign-in.xhtml HTTP/1.1\nHost: localhost\nExpect: 100-continue\nConnection: close"
                    + "\nContent-Type: application/x-www-form-urlencoded\nSec-Fetch-Site: same-origin"
                    + "\nContent-Length: " + form.length() + "\n\n");
            assertThat(client.answer(12)).isEqualTo("HTTP/1.1 100");
            assertThat(client.send(form).answer()).contains("Имя или пароль не подошли");
        }
    }

    @Test
    void healthHasADoorOfItsOwnAndNothingElseIsBehindIt() throws IOException, InterruptedException {
        String health = Files.readString(APPLICATION.run().data().resolve("health.address"))
                .strip();

        assertThat(status(health + "/health/live")).isEqualTo(200);
        assertThat(status(health + "/health/ready")).isEqualTo(200);
        assertThat(status(health + "/sign-in.xhtml")).isEqualTo(404);
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
