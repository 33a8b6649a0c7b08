package org.ispolnenie.shared.service;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;
import org.ispolnenie.shared.domain.VersionedEntity;

/** Gives entities of in-memory repositories the id that the database's sequence would. */
public final class Identity {

    private static final AtomicLong NEXT = new AtomicLong();

    private Identity() {}

    public static <T extends VersionedEntity> T given(T entity) {
        if (!entity.isStored()) {
            try {
                Field id = VersionedEntity.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(entity, NEXT.incrementAndGet());
            } catch (ReflectiveOperationException renamed) {
                throw new IllegalStateException(renamed);
            }
        }
        return entity;
    }
}
