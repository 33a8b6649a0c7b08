package org.ispolnenie.micro.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Passwords guessed, each test from an address of its own: every loopback address is a neighbour. */
class GuessesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final int PATIENCE_MILLIS = 60_000;

    /** Other tests sign in as the same people, in a browser or by REST: where they are known, strangers do not shut them out. */
    @BeforeAll
    static void theGuessedAreKnownWhereTheOthersAre() throws IOException {
        for (String login : List.of("executor.mr15", "executor.mr16")) {
            assertThat(status("127.0.0.1", login, APPLICATION.password())).isEqualTo(200);
            APPLICATION.as(login).get("/me").expect(200);
        }
    }

    @Test
    void ofSixtyGuessesAtOnceNoneGetsThroughAndNobodyElseIsShutOut() throws Exception {
        List<Integer> answers = atOnce(IntStream.range(0, 60)
                .mapToObj(i -> (Callable<Integer>)
                        () -> status("127.0.0.61", "executor.mr15", i == 55 ? APPLICATION.password() : "guess" + i))
                .toList());

        assertThat(answers).hasSize(60).isSubsetOf(401, 429);
        assertThat(status("127.0.0.61", "executor.mr15", APPLICATION.password()))
                .isIn(401, 429);
        assertThat(status("127.0.0.61", "controller", APPLICATION.password())).isEqualTo(200);
    }

    @Test
    void whoHasSignedInFromAnAddressBeforeIsNotShutOutByStrangers() throws Exception {
        assertThat(status("127.0.0.62", "executor.mr16", APPLICATION.password()))
                .isEqualTo(200);
        List<Integer> strangers = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            strangers.add(status("127.0.0.63", "executor.mr16", "guess" + i));
        }

        assertThat(strangers).isSubsetOf(401, 429);
        assertThat(status("127.0.0.62", "executor.mr16", APPLICATION.password()))
                .isEqualTo(200);
    }

    @Test
    void whoTriesOneLoginAfterAnotherIsSlowedAndToldForHowLong() throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            answers.add(answer("127.0.0.64", "nobody" + i, "Sommer-2019"));
        }

        assertThat(answers.get(0)).startsWith("HTTP/1.1 401");
        assertThat(answers.get(13)).startsWith("HTTP/1.1 429").containsIgnoringCase("retry-after:");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
            for (Future<Integer> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int status(String from, String login, String password) throws IOException {
        return Integer.parseInt(answer(from, login, password).split(" ", 3)[1]);
    }

    /** The answer to {@code GET /api/v1/me}, asked from one of the machine's own addresses. */
    private static String answer(String from, String login, String password) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), APPLICATION.address().getPort(), InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                                    + credentials + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
