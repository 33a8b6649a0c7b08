package org.ispolnenie.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ispolnenie.shared.domain.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {

    private static final String COMMAND = "zINSTREAM\0";

    @TempDir
    private Path directory;

    @Test
    void theWholeFileIsSentAndACleanOneIsClean() throws Exception {
        String content = "отчёт ".repeat(30_000);
        try (Daemon daemon = new Daemon("stream: OK")) {
            assertThat(daemon.scanner().infection(file(content))).isEqualTo(Optional.empty());
            assertThat(daemon.received.get()).isEqualTo(content);
        }
    }

    @Test
    void anInfectedFileIsCalledByWhatItHas() throws Exception {
        try (Daemon daemon = new Daemon("stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertThat(daemon.scanner().infection(file("x"))).contains("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void aScannerThatDoesNotSayIsNotTakenForAYes() throws Exception {
        try (Daemon daemon = new Daemon("INSTREAM size limit exceeded. ERROR")) {
            assertThatThrownBy(() -> daemon.scanner().infection(file("x"))).isInstanceOf(UnavailableException.class);
        }
        Daemon gone = new Daemon("");
        gone.close();
        assertThatThrownBy(() -> gone.scanner().infection(file("x"))).isInstanceOf(UnavailableException.class);
    }

    @Test
    void whetherItAnswersIsAskedWithoutAFile() throws Exception {
        assertThat(answersPing("PONG")).isTrue();
        assertThat(answersPing("what?")).isFalse();
        Daemon gone = new Daemon("");
        gone.close();
        assertThat(gone.scanner().answers()).isFalse();
        assertThat(new VirusScanner().answers()).isFalse();
    }

    private static boolean answersPing(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread daemon = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    assertThat(new String(socket.getInputStream().readNBytes(6), StandardCharsets.US_ASCII))
                            .isEqualTo("zPING\0");
                    socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    throw new IllegalStateException(closed);
                }
            });
            daemon.start();
            return VirusScanner.at(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()))
                    .answers();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("file"), content);
    }

    /** Speaks the daemon's side of INSTREAM, once. */
    private static final class Daemon implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> received = new CompletableFuture<>();

        Daemon(String answer) throws IOException {
            Thread thread = new Thread(() -> serve(answer));
            thread.setDaemon(true);
            thread.start();
        }

        VirusScanner scanner() {
            return VirusScanner.at(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
        }

        private void serve(String answer) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII))
                        .isEqualTo(COMMAND);
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    all.write(in.readNBytes(size));
                }
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                received.complete(all.toString(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                received.completeExceptionally(closed);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
