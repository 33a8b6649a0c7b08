package org.ispolnenie.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores deputyships: who stands in for whom. */
public interface DeputyRepository {

    void add(Deputyship deputyship);

    Optional<Deputyship> find(long id);

    /** All there ever were, the latest first. */
    List<Deputyship> all();

    /** Those of one account, as principal or as deputy, the latest first. */
    List<Deputyship> of(String login);

    /** Those whose active principals this account may stand in for on a day. */
    List<Deputyship> heldBy(String deputy, LocalDate day);
}
