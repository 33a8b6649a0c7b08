package org.ispolnenie.collection.domain.form;

import java.util.List;
import java.util.Optional;

/** Where collection forms are kept, edition by edition. */
public interface FormRepository {

    /** The newest edition of every form, by code. */
    List<CollectionForm> newest();

    Optional<CollectionForm> newest(String code);

    /** The newest edition, locked: two who change or use it do so one after the other. */
    Optional<CollectionForm> newestForChange(String code);

    Optional<CollectionForm> edition(String code, int edition);

    /**
     * Stores an edition.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException if there is one of its code and number
     */
    void add(CollectionForm form);
}
