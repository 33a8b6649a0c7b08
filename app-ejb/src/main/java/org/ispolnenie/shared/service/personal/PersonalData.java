package org.ispolnenie.shared.service.personal;

import java.util.List;

/** What a feature keeps about people. A test holds it against the schema, so that no column is forgotten. */
public interface PersonalData {

    /** What is kept about somebody, their signatures left out. */
    default List<StoredPart> of(DataSubject person) {
        return List.of();
    }

    /**
     * Takes away what is theirs alone and bears no act out, in the transaction that erases the account; the account still
     * has its name and login.
     */
    default void erase(DataSubject person) {}

    /** Where signatures stand. */
    default List<SignatureColumn> signatures() {
        return List.of();
    }
}
