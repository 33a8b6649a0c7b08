package org.ispolnenie.shared.domain;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A thing with an identity and an optimistic version. Ids come from one sequence for all tables, a block of 1000 at a
 * time, so that an approval that writes nine hundred rows asks the database for ids once.
 */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 1000)
    private @Nullable Long id;

    @Version
    private long version;

    /** The id; only a stored thing has one. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public boolean isStored() {
        return id != null;
    }

    public long version() {
        return version;
    }

    /** Refuses a change by someone who has not seen the latest version; null: they take whichever is there. */
    public void requireVersion(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw new StaleVersionException(Message.of("shared.STALE_VERSION", expected, version));
        }
    }
}
