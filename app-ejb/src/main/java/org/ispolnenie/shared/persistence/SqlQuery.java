package org.ispolnenie.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A statement put together from fixed pieces and parameters. The pieces are constants of the program; whatever comes from a
 * caller goes in as a parameter, never into the text.
 */
public final class SqlQuery {

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();

    /** Makes a read record of a row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private SqlQuery(String text) {
        this.text = new StringBuilder(text);
    }

    public static SqlQuery of(String text, Object... parameters) {
        return new SqlQuery(text).add("", parameters);
    }

    /** Appends a piece with its parameters. */
    public SqlQuery add(String piece, Object... values) {
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

    public <T> List<T> list(DataSource dataSource, RowMapper<T> mapper) {
        return run(dataSource, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    public <T> Optional<T> first(DataSource dataSource, RowMapper<T> mapper) {
        return list(dataSource, mapper).stream().findFirst();
    }

    /** Of an INSERT, UPDATE or DELETE: does it, and says how many rows it met. */
    public int change(DataSource dataSource) {
        return run(dataSource, PreparedStatement::executeUpdate);
    }

    private <T> T run(DataSource dataSource, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return execution.of(statement);
        } catch (SQLException failure) {
            throw new DatabaseException(failure);
        }
    }

    /** How many rows this query has. */
    public long countOf(DataSource dataSource) {
        SqlQuery count = SqlQuery.of("select count(*) from (").add(this).add(") counted");
        return count.list(dataSource, row -> row.getLong(1)).get(0);
    }

    /** The statement's text, for plans and messages. */
    @Override
    public String toString() {
        return text.toString();
    }
}
