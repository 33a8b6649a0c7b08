package org.ispolnenie.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from fixed pieces and parameters. The pieces are constants of the program; whatever comes from a
 * caller goes in as a parameter, never into the text: moments in UTC, values of enumerations by their names, as {@link Row}
 * reads them. In a transaction it runs on the transaction's own connection; what entities have changed must be flushed before.
 */
public final class SqlQuery {

    private final StringBuilder text;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private SqlQuery(String text) {
        this.text = new StringBuilder(text);
    }

    public static SqlQuery of(String text, @Nullable Object... parameters) {
        return new SqlQuery(text).add("", parameters);
    }

    /** {@code ('A', 'B')}: values of an enumeration in a text that is a constant. */
    public static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> "'" + value.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Appends a piece with its parameters. */
    public SqlQuery add(String piece, @Nullable Object... values) {
        text.append(piece).append('\n');
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Appends another query as it is, with its parameters. */
    public SqlQuery add(SqlQuery part) {
        text.append(part.text).append('\n');
        parameters.addAll(part.parameters);
        return this;
    }

    /** Appends {@code (?, ?, …)} for the values; {@code (null)} for none, which matches nothing. */
    public SqlQuery addIn(Collection<?> values) {
        text.append('(')
                .append(values.isEmpty() ? "null" : String.join(", ", Collections.nCopies(values.size(), "?")))
                .append(")\n");
        parameters.addAll(values);
        return this;
    }

    /** Every row as a record, in the order of the query. */
    public <T> List<T> all(DataSource dataSource, Function<Row, T> reading) {
        return run(dataSource, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reading.apply(row));
                }
                return result;
            }
        });
    }

    /** The first row as a record. */
    public <T> Optional<T> one(DataSource dataSource, Function<Row, T> reading) {
        return all(dataSource, reading).stream().findFirst();
    }

    /** The row as a record, of a query that always has one. */
    public <T> T the(DataSource dataSource, Function<Row, T> reading) {
        return one(dataSource, reading)
                .orElseThrow(() -> new DatabaseException(new SQLException("no row answers: " + text)));
    }

    /** Whether there is any row; of a locking query: once all of its rows are held. */
    public boolean isThere(DataSource dataSource) {
        return run(dataSource, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    /** Of an INSERT, UPDATE or DELETE: does it, and says how many rows it met. */
    public int change(DataSource dataSource) {
        return run(dataSource, PreparedStatement::executeUpdate);
    }

    private <T> T run(DataSource dataSource, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, stored(parameters.get(i)));
            }
            return execution.of(statement);
        } catch (SQLException failure) {
            throw new DatabaseException(failure);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Enum<?> one
                ? one.name()
                : value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value;
    }

    /** How many rows this query has. */
    public long countOf(DataSource dataSource) {
        return SqlQuery.of("select count(*) rows_of_it from (")
                .add(this)
                .add(") counted")
                .the(dataSource, row -> row.number("rows_of_it"));
    }

    /** The statement's text, for plans and messages. */
    @Override
    public String toString() {
        return text.toString();
    }
}
