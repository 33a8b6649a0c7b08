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
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.audit.domain.AuditSeal;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.service.chain.AuditChain;
import org.ispolnenie.shared.persistence.DatabaseException;

/**
 * {@code bin/audit [SEQ:HASH]}: follows the chain in the database of {@code bin/run}, or in the one that ISPOLNENIE_DB_URL
 * names, reading only; no server is needed. A link that was noted elsewhere is looked for, too. {@code bin/audit remove} takes
 * away the records that the application has let go of, where its own account may not; nothing else.
 */
final class AuditCommand {

    private static final int BROKEN = 1;
    private static final int NOT_ASKED = 2;
    private static final String REMOVE = "remove";

    private AuditCommand() {}

    /** Ends with 1 where the record is broken, with 2 where it could not be read. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        boolean removing = arguments.length == 1 && arguments[0].equals(REMOVE);
        try {
            SqlAuditChain chain = SqlAuditChain.of(
                    environment.containsKey("ISPOLNENIE_DB_URL")
                            ? named(environment, !removing)
                            : ofRun(environment, !removing));
            if (removing) {
                say(FileDescriptor.out, "removed " + removed(chain));
                return;
            }
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
        return "records " + outcome.records() + "\ncut " + outcome.cut() + "\nintact " + outcome.intact()
                + "\nbrokenAt "
                + (outcome.brokenAt() == null ? "-" : outcome.brokenAt()) + "\nlast "
                + outcome.last().written();
    }

    /** Whether a link is there as somebody has noted it. */
    static boolean holds(SqlAuditChain chain, String noted) {
        AuditSeal link = AuditSeal.read(noted)
                .orElseThrow(() -> new IllegalArgumentException(
                        "«" + noted + "» is no link: SEQ:HASH, as the last line names it"));
        AuditSeal cut = chain.cut();
        if (link.seq() < cut.seq()) {
            throw new IllegalArgumentException("«" + noted + "» is older than what is kept: from " + cut.seq() + " on");
        }
        Optional<AuditSeal> there = link.seq() == cut.seq() ? Optional.of(cut) : chain.after(link.seq() - 1);
        return there.filter(found -> found.written().equals(noted)).isPresent();
    }

    /** How many records went. */
    static long removed(SqlAuditChain chain) {
        ChainCheck.Outcome outcome = chain.verified();
        if (!outcome.intact()) {
            throw new IllegalArgumentException("it is broken at " + outcome.brokenAt() + ": nothing is removed");
        }
        long removed = 0;
        int piece;
        do {
            piece = chain.remove(outcome.cut(), AuditChain.PIECE);
            removed += piece;
        } while (piece == AuditChain.PIECE);
        return removed;
    }

    private static DataSource named(Map<String, String> environment, boolean reading) {
        return source(
                environment.getOrDefault("ISPOLNENIE_DB_URL", ""),
                environment.getOrDefault("ISPOLNENIE_DB_USER", ""),
                environment.getOrDefault("ISPOLNENIE_DB_PASSWORD", ""),
                reading);
    }

    /** The database that {@code bin/run} holds open. */
    private static DataSource ofRun(Map<String, String> environment, boolean reading) throws IOException {
        Path data = Path.of(environment.getOrDefault("ISPOLNENIE_DATA_DIR", System.getProperty("run.data", "var")));
        Path address = data.resolve("database.address");
        if (!Files.exists(address)) {
            throw new IOException("no database is running in " + data + "; start bin/run, or set ISPOLNENIE_DB_URL");
        }
        return source(
                Files.readString(address).strip(),
                "ispolnenie",
                Files.readString(data.resolve("database.password")).strip(),
                reading);
    }

    private static DataSource source(String url, String user, String password, boolean reading) {
        return (DataSource) Proxy.newProxyInstance(
                AuditCommand.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> connected(url, user, password, reading));
    }

    private static Connection connected(String url, String user, String password, boolean reading) throws SQLException {
        String utc = url + (url.contains("?") ? "&" : "?") + "connectionTimeZone=UTC";
        Connection connection = DriverManager.getConnection(utc, user, password);
        connection.setReadOnly(reading);
        return connection;
    }

    private static void say(FileDescriptor where, String words) {
        new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8).println(words);
    }
}
