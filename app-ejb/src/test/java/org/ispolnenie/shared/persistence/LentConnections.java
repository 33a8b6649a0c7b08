package org.ispolnenie.shared.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A pool whose connections may be closed twice, as JDBC allows and Flyway does. The pool of the driver takes a connection back
 * at each closing, also from somebody else to whom it has been lent since: two then work on one connection, and each ends the
 * transactions and locks of the other. The pools of servers do not.
 */
final class LentConnections {

    private LentConnections() {}

    static DataSource of(DataSource pool) {
        return proxy(DataSource.class, (proxy, method, given) -> {
            @Nullable Object result = call(pool, method, given);
            return result instanceof Connection connection ? lent(connection) : result;
        });
    }

    private static Connection lent(Connection connection) {
        AtomicBoolean back = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, given) -> switch (method.getName()) {
            case "close" -> back.getAndSet(true) ? null : call(connection, method, given);
            case "isClosed" -> back.get() || connection.isClosed();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> given != null && proxy == given[0];
            case "toString" -> connection + (back.get() ? ", given back" : "");
            default -> {
                if (back.get()) {
                    throw new SQLException("The connection has been given back");
                }
                yield call(connection, method, given);
            }
        });
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
