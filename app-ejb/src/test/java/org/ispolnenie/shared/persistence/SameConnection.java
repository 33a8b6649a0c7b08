package org.ispolnenie.shared.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The connection of an entity manager's transaction as a data source: readers by SQL share the transaction, as in the server. */
public final class SameConnection {

    private SameConnection() {}

    public static DataSource of(EntityManager em) {
        return of(em.unwrap(Connection.class));
    }

    private static DataSource of(Connection connection) {
        Connection kept = proxy(Connection.class, (method, values) -> {
            try {
                return method.getName().equals("close") ? null : method.invoke(connection, values);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
        return proxy(DataSource.class, (method, values) -> kept);
    }

    private interface Answer {
        @Nullable
        Object to(Method method, @Nullable Object @Nullable [] values) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> answer.to(method, values)));
    }
}
