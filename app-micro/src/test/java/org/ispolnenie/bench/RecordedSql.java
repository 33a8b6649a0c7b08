package org.ispolnenie.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The statements a reader of the product sends, overheard, to be sent again by plain JDBC: the limit beside a work is
 * the very SQL of the work, however that changes.
 */
record RecordedSql(List<Sent> statements) {

    /** A statement with its parameters. */
    private record Sent(String text, List<Object> parameters) {}

    /** What {@code work} sends through a data source. */
    static RecordedSql of(DataSource dataSource, Consumer<DataSource> work) {
        List<Sent> statements = new ArrayList<>();
        work.accept(overheard(
                DataSource.class,
                dataSource,
                (method, arguments, result) -> overheard(
                        Connection.class,
                        (Connection) result,
                        (prepare, texts, prepared) -> prepared instanceof PreparedStatement statement
                                ? overheard(statement, (String) texts[0], statements)
                                : prepared)));
        return new RecordedSql(List.copyOf(statements));
    }

    /** Sends all of it on a connection and reads every column; how many rows there were. */
    int send(Connection connection) throws SQLException {
        int rows = 0;
        for (Sent sent : statements) {
            try (PreparedStatement statement = connection.prepareStatement(sent.text())) {
                for (int i = 0; i < sent.parameters().size(); i++) {
                    statement.setObject(i + 1, sent.parameters().get(i));
                }
                rows += read(statement);
            }
        }
        return rows;
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                for (int column = 1; column <= columns; column++) {
                    result.getString(column);
                }
            }
        }
        return rows;
    }

    private static PreparedStatement overheard(PreparedStatement statement, String text, List<Sent> statements) {
        Sent sent = new Sent(text, new ArrayList<>());
        statements.add(sent);
        return overheard(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.startsWith("set") && arguments.length == 2) {
                sent.parameters().add(arguments[1]);
            }
            return result;
        });
    }

    /** What becomes of the result of a call that was overheard. */
    @FunctionalInterface
    private interface Ear {
        Object hear(String method, Object[] arguments, Object result);
    }

    private static <T> T overheard(Class<T> type, T real, Ear ear) {
        InvocationHandler handler = (proxy, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            try {
                return ear.hear(method.getName(), arguments, method.invoke(real, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
