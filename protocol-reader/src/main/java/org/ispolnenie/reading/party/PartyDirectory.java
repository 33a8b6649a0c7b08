package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.result.PartyKind;

/**
 * What the reader must know of the directory: every name a party may be called by, as of some day.
 *
 * @param parties the organisations, groups and persons that can be named
 */
public record PartyDirectory(List<KnownParty> parties) {

    public PartyDirectory {
        parties = List.copyOf(parties);
    }

    /**
     * A party of the directory.
     *
     * @param code    its code
     * @param kind    GROUP, ORGANIZATION or PERSON
     * @param names   the full name first, then short names and aliases, each in the nominative
     * @param members the codes of a group's members; empty otherwise
     */
    public record KnownParty(String code, PartyKind kind, List<String> names, List<String> members) {

        public KnownParty {
            names = List.copyOf(names);
            members = List.copyOf(members);
        }
    }
}
