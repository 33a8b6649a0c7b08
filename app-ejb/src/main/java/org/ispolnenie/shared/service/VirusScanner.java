package org.ispolnenie.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.shared.domain.UnavailableException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Asks ClamAV about a file, by its INSTREAM command, where the settings name one. Who configured a scanner wants every
 * file scanned: while it does not answer, nothing is taken.
 */
@ApplicationScoped
public class VirusScanner {

    private static final int AT_ONCE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String FOUND = " FOUND";
    private static final String PREFIX = "stream: ";

    private @Nullable InetSocketAddress address;

    /** A scanner at an address that is known beforehand. */
    public static VirusScanner at(InetSocketAddress address) {
        VirusScanner scanner = new VirusScanner();
        scanner.address = address;
        return scanner;
    }

    @PostConstruct
    void configure() {
        address = Setting.CLAMAV_HOST
                .given()
                .map(host -> new InetSocketAddress(host, Integer.parseInt(Setting.CLAMAV_PORT.value())))
                .orElse(null);
    }

    /**
     * The name of what the file is infected with; empty if it is clean, or no scanner is configured.
     *
     * @throws UnavailableException if the scanner does not answer
     */
    public Optional<String> infection(Path file) {
        InetSocketAddress scanner = address;
        if (scanner == null) {
            return Optional.empty();
        }
        String answer;
        try (InputStream content = Files.newInputStream(file)) {
            answer = ask(scanner, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(
                    answer.startsWith(PREFIX) ? PREFIX.length() : 0, answer.length() - FOUND.length()));
        }
        if (answer.endsWith("OK")) {
            return Optional.empty();
        }
        throw new UnavailableException(Message.of("shared.SCANNER_UNAVAILABLE"), null);
    }

    /** Where the scanner is; empty where none is configured. */
    public Optional<InetSocketAddress> configured() {
        return Optional.ofNullable(address);
    }

    /** Whether it answers, without a file. */
    public boolean answers() {
        InetSocketAddress scanner = address;
        if (scanner == null) {
            return false;
        }
        try (Socket socket = new Socket()) {
            connect(socket, scanner, CONNECT);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private static void connect(Socket socket, InetSocketAddress address, Duration patience) throws IOException {
        socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), (int) CONNECT.toMillis());
        socket.setSoTimeout((int) patience.toMillis());
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static String ask(InetSocketAddress address, InputStream content) {
        try (Socket socket = new Socket()) {
            connect(socket, address, ANSWER);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[AT_ONCE];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(buffer, 0, count);
                }
            }
            out.writeInt(0);
            out.flush();
            return answer(socket);
        } catch (IOException away) {
            throw new UnavailableException(Message.of("shared.SCANNER_UNAVAILABLE"), away);
        }
    }
}
