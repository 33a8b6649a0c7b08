package org.ispolnenie.test;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Beans as the container makes them, with the parts a test gives them. */
public final class Wired {

    private Wired() {}

    /**
     * A bean whose injected fields are set, each to the part that fits its type, and which has begun. Where several fit
     * they are taken in the order of the fields; a field that none fits stays empty, for tests that do not come there.
     *
     * @throws IllegalArgumentException if a part fits no field
     */
    public static <T> T of(Class<T> type, @Nullable Object... parts) {
        T bean = made(type);
        List<Part> given =
                Arrays.stream(parts).filter(Objects::nonNull).map(Part::new).toList();
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                if (isInjected(field)) {
                    given.stream()
                            .filter(part -> field.getType().isInstance(part.value))
                            .min(Comparator.comparing(part -> part.used))
                            .ifPresent(part -> part.putInto(field, bean));
                }
            }
        }
        given.stream().filter(part -> !part.used).findFirst().ifPresent(part -> {
            throw new IllegalArgumentException(type.getSimpleName() + " has no field for " + part.value.getClass());
        });
        begin(type, bean);
        return bean;
    }

    private static void begin(Class<?> type, Object bean) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                try {
                    method.setAccessible(true);
                    method.invoke(bean);
                } catch (ReflectiveOperationException failed) {
                    throw new IllegalArgumentException(type.getName(), failed);
                }
            }
        }
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(Resource.class)
                || field.isAnnotationPresent(PersistenceContext.class);
    }

    private static <T> T made(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException noBean) {
            throw new IllegalArgumentException(type.getName(), noBean);
        }
    }

    /** What a test gives; one that is not in a field yet is taken before one that is. */
    private static final class Part {

        private final Object value;
        private boolean used;

        Part(Object value) {
            this.value = value;
        }

        void putInto(Field field, Object bean) {
            try {
                field.setAccessible(true);
                field.set(bean, value);
                used = true;
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
    }
}
