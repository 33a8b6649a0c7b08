package org.ispolnenie.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In a page a record answers by its components and by its {@code isSomething()} and {@code getSomething()} alike:
 * {@code row.number}, {@code row.open}. Servers differ here: of Jakarta EE 10 ask for the second only, of EE 11 for the
 * first only, and a page must not depend on the server it runs on.
 */
public final class RecordPropertyResolver extends ELResolver {

    private static final Pattern GETTER = Pattern.compile("(?:is|get)(\\p{Lu})(.*)");

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && !property(type, method).isEmpty())
                    .collect(Collectors.toMap(
                            method -> property(type, method),
                            Function.identity(),
                            (one, other) -> isComponent(type, one) ? one : other));
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method reader = reader(base, property);
        if (reader != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (reader(base, property) != null) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours = reader(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static @Nullable Method reader(@Nullable Object base, @Nullable Object property) {
        return base instanceof Record && property instanceof String name
                ? READERS.get(base.getClass()).get(name)
                : null;
    }

    private static String property(Class<?> type, Method method) {
        String name = method.getName();
        if (isComponent(type, method)) {
            return name;
        }
        Matcher getter = GETTER.matcher(name);
        return getter.matches() && !name.equals("getClass")
                ? getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2)
                : "";
    }

    private static boolean isComponent(Class<?> type, Method method) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }
}
