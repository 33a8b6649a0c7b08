package org.ispolnenie.shared.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The connection of an entity manager's transaction as a data source: readers by SQL share the transaction, as in the server. */
public final class SameConnection {

    private SameConnection() {}

    private interface Answer {
        @Nullable
        Object to(Method method, Object @Nullable [] args) throws Exception;
    }

    public static DataSource of(EntityManager em) {
        Connection connection = em.unwrap(Connection.class);
        Connection kept = proxy(
                Connection.class,
                (method, args) -> method.getName().equals("close") ? null : method.invoke(connection, args));
        return proxy(DataSource.class, (method, args) -> kept);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer.to(method, args)));
    }
}
