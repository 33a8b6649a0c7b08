package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.text.GrammaticalNumber;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties of the directory in a text, in any grammatical case, in lists that name the common word once
 * («Волховского, Киришского и Тихвинского районов») and with exceptions («кроме …»).
 */
public final class PartyRecognizer {

    /** Words between a group and «кроме» that only repeat whom it consists of: «всех районов». */
    private static final Set<String> ITS_MEMBERS = Set.of(
            "всех",
            "все",
            "всем",
            "район",
            "муниципальн",
            "образован",
            "округ",
            "городск",
            "област",
            "ленинградск",
            "и");

    private static final Phrase IN_EDUCATION = Phrase.of("осуществляющие управление в сфере образования");
    private static final Phrase OF_EDUCATION = Phrase.of("осуществляющие управление образованием");

    private static final int MOST_MEMBER_WORDS = 8;
    private static final int MOST_IN_LIST = 40;

    private final NameIndex names;
    private final ExcludedParties exceptions;

    public PartyRecognizer(PartyDirectory directory) {
        this.names = new NameIndex(directory);
        this.exceptions = new ExcludedParties(names, this::organizations);
    }

    /**
     * A party of the directory in a text.
     *
     * @param party    the party
     * @param from     its first word
     * @param to       the word after its last
     * @param excluded codes taken out of it
     * @param others   other parties of the same name
     * @param applied  whether every exception behind it was understood
     */
    public record Recognised(
            KnownParty party, int from, int to, List<String> excluded, List<KnownParty> others, boolean applied) {

        /** One of those who share a name: the first, with the others beside it. */
        static Recognised oneOf(List<KnownParty> parties, int from, int to) {
            return oneOf(parties, from, to, List.of(), true);
        }

        static Recognised oneOf(List<KnownParty> parties, int from, int to, List<String> excluded, boolean applied) {
            return new Recognised(parties.get(0), from, to, excluded, parties.subList(1, parties.size()), applied);
        }

        boolean isGroup() {
            return party.kind() == PartyKind.GROUP;
        }
    }

    /** Every party of the directory named in the text. */
    KnownParties find(StemmedWords words) {
        return find(words, false);
    }

    /** The same in a list of parties, where «Волховский, Лужский» are enough to name them. */
    KnownParties findInList(StemmedWords words) {
        return find(words, true);
    }

    private KnownParties find(StemmedWords words, boolean inList) {
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

    /** The word after the body that begins here, be it only «Лужского»; the word itself if none does. */
    int bodyEnd(StemmedWords words, int word, KnownParties known) {
        Recognised here = known.startingAt(word);
        if (here != null) {
            return here.to();
        }
        boolean territory = words.isCapitalised(word)
                && !names.territories(words.stem(word)).isEmpty();
        return territory ? word + 1 : word;
    }

    /** The person of the directory with this name; null if it has none. */
    @Nullable
    KnownParty person(PersonName name) {
        return names.person(name);
    }

    /** Whether signs or «и» part this word from the others of its list. */
    private static boolean standsAlone(StemmedWords words, int word) {
        boolean before = word == 0 || isJoint(words, word - 1) || words.hasAnyBefore(word, ",;:(-–—");
        boolean after = word + 1 >= words.count() || isJoint(words, word + 1) || words.hasAnyBefore(word + 1, ",;)(");
        return before && after && words.isCapitalised(word);
    }

    private List<Recognised> bareTerritory(StemmedWords words, int word) {
        List<KnownParty> parties = names.territories(words.stem(word));
        return parties.isEmpty() ? List.of() : List.of(Recognised.oneOf(parties, word, word + 1));
    }

    private List<Recognised> at(StemmedWords words, int word) {
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
            return more ? members : List.of(Recognised.oneOf(name.parties(), word, name.end()));
        }
        List<Recognised> narrowed = narrowed(words, word, name);
        return narrowed.isEmpty() ? List.of(withExceptions(words, word, name)) : narrowed;
    }

    /** Organisations only: what a group is narrowed to or what is taken out of it. */
    private List<Recognised> organizations(StemmedWords words, int word) {
        List<Recognised> territories = territories(words, word);
        NameIndex.Found name = territories.isEmpty() ? names.at(words, word) : null;
        return name == null || name.parties().get(0).kind() != PartyKind.ORGANIZATION
                ? territories
                : List.of(Recognised.oneOf(name.parties(), word, name.end()));
    }

    /** Whether this is the body of a territory: «Лужский район» stands for its administration. */
    boolean isOfTerritory(KnownParty party) {
        return names.isOfTerritory(party);
    }

    /**
     * «главам администраций Волховского и Киришского районов, Тосненского района», «ОМСУ (Волховский, Киришский районы)»:
     * the group is only named to say who is meant in these territories.
     */
    private List<Recognised> narrowed(StemmedWords words, int word, NameIndex.Found group) {
        boolean inBrackets = words.hasBefore(group.end(), '(');
        List<Recognised> meant = new ArrayList<>(0);
        int next = group.end();
        boolean goesOn = next < words.count() && !words.hasAnyBefore(next, inBrackets ? ",;.:)" : ",;.:()");
        while (goesOn && meant.size() < MOST_IN_LIST) {
            int before = meant.size();
            List<Recognised> bodies = organizations(words, next);
            if (!bodies.isEmpty() && bodies.get(0).from() > next) {
                break;
            }
            for (Recognised body : bodies) {
                KnownParty member = names.member(group.parties().get(0), body.party());
                if (member != null) {
                    int from = meant.isEmpty() ? word : body.from();
                    meant.add(new Recognised(member, from, body.to(), List.of(), List.of(), true));
                }
            }
            int end = meant.size() > before ? meant.get(meant.size() - 1).to() : words.count();
            next = isJoint(words, end) ? end + 1 : end;
            goesOn = isListed(words, end, next, inBrackets);
        }
        return meant;
    }

    /** Whether the next name belongs to the same list: joined to it, and in the genitive unless brackets hold the list. */
    private static boolean isListed(StemmedWords words, int end, int next, boolean inBrackets) {
        boolean joined = next > end || words.hasBefore(next, ',');
        return next < words.count()
                && joined
                && !words.hasAnyBefore(end, ";.:()")
                && (inBrackets || words.word(next).endsWith("ого"));
    }

    /** The group with what only repeats whom it consists of, and without whom «кроме» takes out. */
    private Recognised withExceptions(StemmedWords words, int word, NameIndex.Found group) {
        int end = pastItsMembers(words, group.end());
        List<String> excluded = new ArrayList<>(0);
        boolean applied = true;
        ExcludedParties.Exception exception =
                exceptions.behind(words, end, group.parties().get(0));
        while (exception != null) {
            excluded.addAll(exception.codes());
            applied &= exception.applied();
            end = exception.end();
            exception = exceptions.behind(words, end, group.parties().get(0));
        }
        return Recognised.oneOf(group.parties(), word, end, List.copyOf(excluded), applied);
    }

    /** «всех муниципальных районов», «Ленинградской области», «осуществляющих управление в сфере образования». */
    private static int pastItsMembers(StemmedWords words, int from) {
        int end = pastClause(words, from);
        int word = end;
        boolean districts = false;
        boolean okrugs = false;
        boolean one = false;
        while (word < end + MOST_MEMBER_WORDS
                && ITS_MEMBERS.contains(words.stem(word))
                && !words.hasAnyBefore(word, partedBy(words, word, from, end))) {
            boolean single = GrammaticalNumber.of(words.word(word)) == GrammaticalNumber.ONE;
            districts |= words.stem(word).equals("район") || words.stem(word).equals("образован");
            one |= single && words.stem(word).equals("район");
            okrugs |= words.stem(word).equals("округ");
            word++;
        }
        while (word > end && words.word(word - 1).equals("и")) {
            word--;
        }
        // «органам местного самоуправления городских округов» are not those of the districts
        boolean members = !one && (districts || !okrugs);
        return members ? pastClause(words, word) : end;
    }

    /** The signs that end a group's name before this word; behind a clause, and before «всех», a comma does not. */
    private static String partedBy(StemmedWords words, int word, int from, int end) {
        if (word > end) {
            return ".;:,";
        }
        return word > from || words.word(word).equals("всех") ? ".;:(" : ".;:,(";
    }

    private static int pastClause(StemmedWords words, int word) {
        if (words.hasAnyBefore(word, ".;:(")) {
            return word;
        }
        return words.matches(IN_EDUCATION, word)
                ? word + IN_EDUCATION.length()
                : words.matches(OF_EDUCATION, word) ? word + OF_EDUCATION.length() : word;
    }

    /** Adjectives joined by commas and «и» before the common noun. */
    private List<Recognised> territories(StemmedWords words, int first) {
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
    private static boolean isJoint(StemmedWords words, int word) {
        return words.word(word).equals("и") && !(words.isCapitalised(word) && words.hasBefore(word + 1, '.'));
    }

    private List<Recognised> joined(StemmedWords words, List<Integer> adjectives, String noun, int listEnd) {
        List<Recognised> found = new ArrayList<>(adjectives.size());
        for (int i = 0; i < adjectives.size(); i++) {
            int adjective = adjectives.get(i);
            List<KnownParty> parties = names.territories(words.stem(adjective), noun);
            if (parties.isEmpty()) {
                continue;
            }
            int end = i == adjectives.size() - 1 ? listEnd : adjective + 1;
            found.add(Recognised.oneOf(parties, adjective, end));
        }
        return found;
    }
}
