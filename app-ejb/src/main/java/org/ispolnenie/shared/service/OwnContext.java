package org.ispolnenie.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Runs a call of a thread that is not the server's inside a method of an EJB: only there the server knows which
 * application is at work, and so finds its persistence unit.
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
