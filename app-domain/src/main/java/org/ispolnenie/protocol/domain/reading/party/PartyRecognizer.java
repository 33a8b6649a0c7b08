package org.ispolnenie.protocol.domain.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.PartyKind;
import org.ispolnenie.protocol.domain.reading.PartyDirectory;
import org.ispolnenie.protocol.domain.reading.PartyDirectory.KnownParty;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties of the directory in a text, in any grammatical case, in lists that name the common word once
 * («Волховского, Киришского и Тихвинского районов») and with exceptions («кроме …»).
 */
public final class PartyRecognizer {

    private static final Phrase EXCEPT = Phrase.of("кроме");
    private static final Phrase WITH_THE_EXCEPTION = Phrase.of("за исключением");
    /** Words between a group and «кроме» that only repeat whom it consists of: «всех районов». */
    private static final Set<String> ITS_MEMBERS = Set.of(
            "всех", "все", "всем", "район", "муниципальн", "образован", "округ", "городск", "област", "ленинградск");

    private static final int MOST_MEMBER_WORDS = 6;
    private static final int MOST_IN_LIST = 40;

    private final NameIndex names;

    public PartyRecognizer(PartyDirectory directory) {
        this.names = new NameIndex(directory);
    }

    /**
     * A party of the directory in a text.
     *
     * @param party    the party
     * @param from     its first word
     * @param to       the word after its last
     * @param excluded codes taken out of it
     * @param others   other parties of the same name
     */
    public record Recognised(KnownParty party, int from, int to, List<String> excluded, List<KnownParty> others) {}

    /** Every party of the directory named in the text. */
    KnownParties find(Words words) {
        return find(words, false);
    }

    /** The same in a list of parties, where «Волховский, Лужский» are enough to name them. */
    KnownParties findInList(Words words) {
        return find(words, true);
    }

    private KnownParties find(Words words, boolean inList) {
        List<Recognised> found = new ArrayList<>(2);
        int word = 0;
        while (word < words.count()) {
            List<Recognised> here = at(words, word);
            if (here.isEmpty() && inList && standsAlone(words, word)) {
                here = bareTerritory(words, word);
            }
            found.addAll(here);
            word = here.isEmpty() ? word + 1 : here.get(here.size() - 1).to();
        }
        return new KnownParties(found);
    }

    /** The person of the directory with this name; null if it has none. */
    @Nullable
    KnownParty person(PersonName name) {
        return names.person(name);
    }

    /** Whether signs or «и» part this word from the others of its list. */
    private static boolean standsAlone(Words words, int word) {
        boolean before = word == 0 || isJoint(words, word - 1) || words.hasAnyBefore(word, ",;:(-–—");
        boolean after = word + 1 >= words.count() || isJoint(words, word + 1) || words.hasAnyBefore(word + 1, ",;)(");
        return before && after && words.isCapitalised(word);
    }

    private List<Recognised> bareTerritory(Words words, int word) {
        KnownParty party = names.territory(words.stem(word));
        return party == null ? List.of() : List.of(new Recognised(party, word, word + 1, List.of(), List.of()));
    }

    private List<Recognised> at(Words words, int word) {
        List<Recognised> territories = territories(words, word);
        NameIndex.Found name = names.at(words, word);
        if (name == null
                || !territories.isEmpty()
                        && territories.get(territories.size() - 1).to() >= name.end()) {
            return territories;
        }
        if (name.parties().get(0).kind() != PartyKind.GROUP) {
            // «ММС Волховского района, Лужского района»: the first is a name of its own, together they are a narrowed
            // group
            NameIndex.Found group = names.groupAt(words, word);
            List<Recognised> members = group == null ? List.of() : narrowed(words, word, group);
            boolean more = members.size() > 1
                    && members.get(0).party().equals(name.parties().get(0));
            return more ? members : List.of(named(word, name, name.end(), List.of()));
        }
        List<Recognised> narrowed = narrowed(words, word, name);
        return narrowed.isEmpty() ? List.of(withExceptions(words, word, name)) : narrowed;
    }

    /** Organisations only: what a group is narrowed to or what is taken out of it. */
    private List<Recognised> organizations(Words words, int word) {
        List<Recognised> territories = territories(words, word);
        NameIndex.Found name = territories.isEmpty() ? names.at(words, word) : null;
        return name == null || name.parties().get(0).kind() != PartyKind.ORGANIZATION
                ? territories
                : List.of(named(word, name, name.end(), List.of()));
    }

    private static Recognised named(int word, NameIndex.Found name, int end, List<String> excluded) {
        List<KnownParty> parties = name.parties();
        return new Recognised(parties.get(0), word, end, excluded, parties.subList(1, parties.size()));
    }

    /**
     * «главам администраций Волховского и Киришского районов, Тосненского района», «ОМСУ (Волховский, Киришский районы)»:
     * the group is only named to say who is meant in these territories.
     */
    private List<Recognised> narrowed(Words words, int word, NameIndex.Found group) {
        boolean inBrackets = words.hasBefore(group.end(), '(');
        List<Recognised> meant = new ArrayList<>(0);
        int next = group.end();
        boolean goesOn = next < words.count() && !words.hasAnyBefore(next, inBrackets ? ",;.:)" : ",;.:()");
        while (goesOn && meant.size() < MOST_IN_LIST) {
            int before = meant.size();
            for (Recognised body : organizations(words, next)) {
                KnownParty member = names.member(group.parties().get(0), body.party());
                if (member != null) {
                    int from = meant.isEmpty() ? word : body.from();
                    meant.add(new Recognised(member, from, body.to(), List.of(), List.of()));
                }
            }
            int end = meant.size() > before ? meant.get(meant.size() - 1).to() : words.count();
            next = isJoint(words, end) ? end + 1 : end;
            goesOn = isListed(words, end, next, inBrackets);
        }
        return meant;
    }

    /** Whether the next name belongs to the same list: joined to it, and in the genitive unless brackets hold the list. */
    private static boolean isListed(Words words, int end, int next, boolean inBrackets) {
        boolean joined = next > end || words.hasBefore(next, ',');
        return next < words.count()
                && joined
                && !words.hasAnyBefore(end, ";.:()")
                && (inBrackets || words.word(next).endsWith("ого"));
    }

    private Recognised withExceptions(Words words, int word, NameIndex.Found group) {
        List<String> excluded = new ArrayList<>(0);
        int end = group.end();
        int exception = end;
        while (exception < end + MOST_MEMBER_WORDS && ITS_MEMBERS.contains(words.stem(exception))) {
            exception++;
        }
        int except = words.matches(EXCEPT, exception)
                ? exception + 1
                : words.matches(WITH_THE_EXCEPTION, exception) ? exception + 2 : -1;
        while (except > 0 && except < words.count() && excluded.size() < MOST_IN_LIST) {
            int next = isJoint(words, except) ? except + 1 : except;
            List<Recognised> more = organizations(words, next);
            if (more.isEmpty() && words.isCapitalised(next)) {
                more = bareTerritory(words, next);
            }
            if (more.isEmpty()) {
                break;
            }
            more.forEach(m -> excluded.add(m.party().code()));
            end = more.get(more.size() - 1).to();
            except = end;
        }
        return named(word, group, end, excluded);
    }

    /** Adjectives joined by commas and «и» before the common noun. */
    private List<Recognised> territories(Words words, int first) {
        if (!words.stem(first).endsWith("ск")) {
            return List.of();
        }
        List<Integer> adjectives = new ArrayList<>(List.of(first));
        int word = first + 1;
        while (word < words.count() && adjectives.size() <= MOST_IN_LIST) {
            String stem = words.stem(word);
            String noun = NameIndex.territoryAt(words, word);
            if (!noun.isEmpty()) {
                return joined(words, adjectives, noun, NameIndex.territoryEnd(words, word));
            }
            boolean kind = stem.equals("муниципальн") || stem.equals("городск");
            if (!kind && !isJoint(words, word)) {
                if (!stem.endsWith("ск") || !isJoint(words, word - 1) && !words.hasBefore(word, ',')) {
                    return List.of();
                }
                adjectives.add(word);
            }
            word++;
        }
        return List.of();
    }

    /** «и», which is no initial. */
    private static boolean isJoint(Words words, int word) {
        return words.word(word).equals("и") && !(words.isCapitalised(word) && words.hasBefore(word + 1, '.'));
    }

    private List<Recognised> joined(Words words, List<Integer> adjectives, String noun, int listEnd) {
        List<Recognised> found = new ArrayList<>(adjectives.size());
        for (int i = 0; i < adjectives.size(); i++) {
            int adjective = adjectives.get(i);
            KnownParty party = names.territory(words.stem(adjective), noun);
            if (party == null) {
                return List.of();
            }
            int end = i == adjectives.size() - 1 ? listEnd : adjective + 1;
            found.add(new Recognised(party, adjective, end, List.of(), List.of()));
        }
        return found;
    }
}
