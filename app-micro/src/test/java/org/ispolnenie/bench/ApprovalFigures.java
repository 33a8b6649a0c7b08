package org.ispolnenie.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The founding protocol put on control over REST, beside the rows of it written by plain JDBC. */
final class ApprovalFigures implements Bench.Measured {

    private static final double REACH_MS = 100;
    private static final long REACH_STATEMENTS = 30;
    private static final double REACH_RATIO = 3;

    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");
    private static final String EXPECTED = "{\"assignments\":219,\"controlPoints\":309}";

    private final TestBed bed;
    private final int warmUp;
    private final int measured;

    ApprovalFigures(TestBed bed) {
        this.bed = bed;
        warmUp = bed.size().of(40, 1);
        measured = bed.size().of(30, 3);
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        HttpCalls rest = bed.application().as("controller");
        List<Long> approvals = new ArrayList<>();
        List<Long> copies = new ArrayList<>();
        List<Long> statements = new ArrayList<>();
        try (Connection connection = bed.connection();
                ApprovedRows rows = ApprovedRows.beside(bed)) {
            for (int i = 0; i < warmUp + measured; i++) {
                // Spaces at the end: another file of the same content.
                HttpCalls.Answer draft = rest.post(
                        "protocols", "text/plain; charset=utf-8", ReadingBenchmark.foundingText() + " ".repeat(i));
                long protocol = idOf(draft.text());
                long before = questions(connection);
                approvals.add(approve(rest, protocol, draft.header("ETag")));
                statements.add(questions(connection) - before - 1);
                copies.add(rows.write(protocol));
            }
        }
        add(figures, measured(approvals), measured(copies), measured(statements));
    }

    private static void add(Figures figures, List<Long> approvals, List<Long> copies, List<Long> statements) {
        double ms = Latencies.at(approvals, 0.5);
        double copy = Latencies.at(copies, 0.5);
        figures.add(
                "approve the founding protocol over REST: 219 assignments, 309 control points",
                "p50 " + Figures.ms(ms) + ", p95 " + Figures.ms(Latencies.at(approvals, 0.95)),
                "≤ 100 ms, ≤ 3 × JDBC",
                "the rows by JDBC batch " + Figures.ms(copy) + "; " + Figures.times(ms / copy),
                ms <= REACH_MS && ms <= REACH_RATIO * copy);
        long count = statements.get(statements.size() / 2);
        figures.add(
                "statements of an approval, sign-in, key of the request and commits included",
                String.valueOf(count),
                "≤ 30",
                "–",
                count <= REACH_STATEMENTS);
    }

    private List<Long> measured(List<Long> all) {
        return all.subList(warmUp, all.size()).stream().sorted().toList();
    }

    private static long approve(HttpCalls rest, long protocol, String version) throws IOException {
        HttpCalls call = rest.with("If-Match", version)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        long begin = System.nanoTime();
        HttpCalls.Answer answer = call.post(
                "protocols/" + protocol + "/approval",
                "application/json",
                "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту протокола\"}");
        long nanos = System.nanoTime() - begin;
        if (!answer.text().equals(EXPECTED)) {
            throw new IllegalStateException("approved " + answer.text());
        }
        return nanos;
    }

    private static long idOf(String json) {
        Matcher id = ID.matcher(json);
        if (!id.find()) {
            throw new IllegalStateException("no id in " + json);
        }
        return Long.parseLong(id.group(1));
    }

    /** The server's own count of statements from all clients; asking for it is one. */
    private static long questions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
