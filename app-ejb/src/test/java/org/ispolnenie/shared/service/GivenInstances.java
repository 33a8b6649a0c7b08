package org.ispolnenie.shared.service;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beans of a type that a test gives, as the container would find them. */
public final class GivenInstances<T> implements Instance<T> {

    private final List<T> given;

    @SafeVarargs
    public GivenInstances(T... given) {
        this.given = List.of(given);
    }

    @Override
    public Iterator<T> iterator() {
        return given.iterator();
    }

    @Override
    public T get() {
        return given.get(0);
    }

    @Override
    public Instance<T> select(Annotation @Nullable ... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(@Nullable Class<U> type, Annotation @Nullable ... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(@Nullable TypeLiteral<U> type, Annotation @Nullable ... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return given.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return given.size() > 1;
    }

    @Override
    public void destroy(@Nullable T instance) {}

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException();
    }
}
