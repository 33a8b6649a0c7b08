package org.ispolnenie.directory.service;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads organisations of any kind in parts, all of them by code. */
public interface OrganizationReader {

    /**
     * Which organisations a list is of.
     *
     * @param kind  what they are
     * @param body  the code of the body they belong to, with those it has taken over from; null: any
     * @param words words that stand in their names or codes; null: any
     * @param day   the day they exist on; null: whenever
     */
    record Choice(OrganizationKind kind, @Nullable String body, @Nullable String words, @Nullable LocalDate day) {}

    /** @param cursor the code after which the part begins; null for the first */
    Page<OrganizationView> page(Choice choice, int limit, @Nullable String cursor);

    List<MunicipalityRow> municipalities(LocalDate day);

    List<OrganizationView> objects(long bodyId, OrganizationKind kind, LocalDate day);
}
