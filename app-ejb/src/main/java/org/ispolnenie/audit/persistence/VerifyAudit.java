package org.ispolnenie.audit.persistence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.audit.domain.AuditSeal;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.shared.persistence.DatabaseException;

/**
 * {@code bin/audit [SEQ:HASH]}: follows the chain in the database of {@code bin/run}, or in the one that ISPOLNENIE_DB_URL
 * names, reading only; no server is needed. A link that was noted elsewhere is looked for, too.
 */
final class VerifyAudit {

    private static final int BROKEN = 1;
    private static final int NOT_ASKED = 2;

    private VerifyAudit() {}

    /** Ends with 1 where the record is broken, with 2 where it could not be read. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        try {
            SqlAuditChain chain = SqlAuditChain.of(
                    environment.containsKey("ISPOLNENIE_DB_URL") ? named(environment) : ofRun(environment));
            ChainCheck.Outcome outcome = chain.verified();
            boolean noted = arguments.length == 0 || holds(chain, arguments[0]);
            say(FileDescriptor.out, told(outcome) + (noted ? "" : "\nmissing " + arguments[0]));
            System.exit(outcome.intact() && noted ? 0 : BROKEN);
        } catch (DatabaseException | IllegalArgumentException | IOException failure) {
            say(
                    FileDescriptor.err,
                    "The audit cannot be read: "
                            + String.valueOf(failure.getMessage()).strip());
            System.exit(NOT_ASKED);
        }
    }

    static String told(ChainCheck.Outcome outcome) {
        return "records " + outcome.records() + "\nintact " + outcome.intact() + "\nbrokenAt "
                + (outcome.brokenAt() == null ? "-" : outcome.brokenAt()) + "\nlast "
                + outcome.last().seq() + ":" + outcome.last().hash();
    }

    /** Whether a link is there as somebody has noted it. */
    static boolean holds(SqlAuditChain chain, String noted) {
        if (!noted.matches("[1-9]\\d{0,17}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("«" + noted + "» is no link: SEQ:HASH, as the last line names it");
        }
        long seq = Long.parseLong(noted.substring(0, noted.indexOf(':')));
        AuditSeal[] found = {AuditSeal.NONE};
        chain.read(seq - 1, 1, (link, entry) -> found[0] = link);
        return (found[0].seq() + ":" + found[0].hash()).equals(noted);
    }

    private static DataSource named(Map<String, String> environment) {
        return source(
                environment.getOrDefault("ISPOLNENIE_DB_URL", ""),
                environment.getOrDefault("ISPOLNENIE_DB_USER", ""),
                environment.getOrDefault("ISPOLNENIE_DB_PASSWORD", ""));
    }

    /** The database that {@code bin/run} holds open. */
    private static DataSource ofRun(Map<String, String> environment) throws IOException {
        Path data = Path.of(environment.getOrDefault("ISPOLNENIE_DATA_DIR", System.getProperty("run.data", "var")));
        Path address = data.resolve("database.address");
        if (!Files.exists(address)) {
            throw new IOException("no database is running in " + data + "; start bin/run, or set ISPOLNENIE_DB_URL");
        }
        return source(
                Files.readString(address).strip(),
                "ispolnenie",
                Files.readString(data.resolve("database.password")).strip());
    }

    private static DataSource source(String url, String user, String password) {
        return (DataSource) Proxy.newProxyInstance(
                VerifyAudit.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> reading(url, user, password));
    }

    private static Connection reading(String url, String user, String password) throws SQLException {
        String utc = url + (url.contains("?") ? "&" : "?") + "connectionTimeZone=UTC";
        Connection connection = DriverManager.getConnection(utc, user, password);
        connection.setReadOnly(true);
        return connection;
    }

    private static void say(FileDescriptor where, String words) {
        new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8).println(words);
    }
}
