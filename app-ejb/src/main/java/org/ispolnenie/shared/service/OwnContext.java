package org.ispolnenie.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Lets a thread that comes from nowhere ask our beans: inside a method of an EJB the server knows which application is at
 * work, and so finds its persistence unit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnContext {

    /** The answer to the question. */
    public <T> T ask(Supplier<T> question) {
        return question.get();
    }
}
