package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;
import org.ispolnenie.reading.text.WordForms;
import org.jspecify.annotations.Nullable;

/** The names of the directory by their first stem, the longest first, so that a text is compared in one pass. */
final class NameIndex {

    private static final Set<PartyKind> ANY = EnumSet.allOf(PartyKind.class);
    private static final Set<PartyKind> GROUPS = EnumSet.of(PartyKind.GROUP);
    private static final Set<String> TERRITORIES = Set.of("район", "округ", "поселен");
    /** How the words for a territory are shortened: «МР», «ГО», «МО». */
    private static final Map<String, String> SHORTENED = Map.of("мр", "район", "го", "округ", "мо", "округ");
    /** «р-н», «р-на», «р-нов». */
    private static final Set<String> ENDINGS_OF_DISTRICT =
            Set.of("н", "на", "ну", "не", "ном", "ны", "нов", "нам", "нами", "нах");

    /** «методическая служба Выборгского [муниципального] района» */
    private static final String MUNICIPAL = "муниципальн";

    /** What may follow «Комитету» without saying of what. */
    private static final Set<String> LEADING_ON = Set.of("и", "до", "в", "во", "к", "ко", "на", "с", "не", "за");
    /** «Комитету по итогам проверки …» */
    private static final Set<String> GROUNDS = Set.of("итог", "результат", "согласован", "окончан", "завершен");

    private final Map<String, List<Name>> byFirstStem = new HashMap<>();
    private final Map<String, List<KnownParty>> byTerritory = new HashMap<>();
    private final Map<String, List<KnownParty>> byAdjective = new HashMap<>();
    private final Set<String> territorial = new HashSet<>();
    private final Map<String, KnownParty> persons = new HashMap<>();
    /** The member of a group in a territory, by the codes of the group and of the territory's own body. */
    private final Map<String, KnownParty> members = new HashMap<>();

    /** A name and those it may stand for. */
    private record Name(NamePattern pattern, List<KnownParty> parties) {}

    /**
     * A name found in a text.
     *
     * @param parties those it may stand for; several if the directory has the name twice
     * @param end     the word after its last
     */
    record Found(List<KnownParty> parties, int end) {}

    NameIndex(PartyDirectory directory) {
        Map<String, Name> names = new HashMap<>();
        for (KnownParty party : directory.parties()) {
            for (String written : party.names()) {
                if (party.kind() == PartyKind.PERSON) {
                    persons.putIfAbsent(PersonName.keyOf(written), party);
                } else {
                    NamePattern name = NamePattern.of(written, party.kind() == PartyKind.GROUP);
                    add(names, name, party);
                    if (party.kind() == PartyKind.ORGANIZATION) {
                        add(names, name.without(MUNICIPAL, TERRITORIES), party);
                    }
                }
            }
        }
        directory.parties().stream().filter(p -> p.kind() == PartyKind.GROUP).forEach(g -> addMembers(g, directory));
        byFirstStem
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Name name) -> name.pattern().length())
                                .reversed()));
    }

    private void addMembers(KnownParty group, PartyDirectory directory) {
        for (KnownParty party : directory.parties()) {
            if (group.members().contains(party.code())) {
                members.put(group.code() + " " + party.code(), party);
                Phrase name = Phrase.of(party.names().get(0));
                for (int word = 0; word < name.length(); word++) {
                    List<KnownParty> territory = territories(name.stem(word));
                    if (territory.size() == 1) {
                        members.putIfAbsent(
                                group.code() + " " + territory.get(0).code(), party);
                    }
                }
            }
        }
    }

    private void add(Map<String, Name> names, NamePattern stems, KnownParty party) {
        if (stems.length() == 0) {
            return;
        }
        Name name = names.get(stems.toString());
        if (name == null) {
            name = new Name(stems, new ArrayList<>());
            names.put(stems.toString(), name);
            byFirstStem.computeIfAbsent(stems.stem(0), s -> new ArrayList<>()).add(name);
        }
        if (!name.parties().contains(party)) {
            name.parties().add(party);
        }
        boolean territory = stems.length() <= 3
                && stems.stem(0).endsWith("ск")
                && TERRITORIES.contains(stems.stem(stems.length() - 1));
        if (territory && party.kind() == PartyKind.ORGANIZATION) {
            add(byTerritory, stems.stem(0) + " " + stems.stem(stems.length() - 1), party);
            add(byAdjective, stems.stem(0), party);
            territorial.add(party.code());
        }
    }

    /** The longest name that begins with this word; null if none does. */
    @Nullable
    Found at(StemmedWords words, int word) {
        return at(words, word, ANY);
    }

    /** The longest name of a group that begins with this word; null if none does. */
    @Nullable
    Found groupAt(StemmedWords words, int word) {
        return at(words, word, GROUPS);
    }

    private @Nullable Found at(StemmedWords words, int word, Set<PartyKind> kinds) {
        for (Name name : byFirstStem.getOrDefault(words.stem(word), List.of())) {
            if (kinds.contains(name.parties().get(0).kind())
                    && name.pattern().matches(words, word)
                    && (name.pattern().length() > 1
                            || !WordForms.isBody(words.stem(word))
                            || standsForItself(words, word))
                    && !isParted(words, word, word + name.pattern().length())) {
                return new Found(name.parties(), word + name.pattern().length());
            }
        }
        return null;
    }

    /** «Комитет» with a capital letter, or «в комитет», and nothing behind it that says of what: «по культуре». */
    private static boolean standsForItself(StemmedWords words, int word) {
        int next = word + 1;
        return (words.isCapitalised(word) || words.word(word - 1).equals("в"))
                && (next >= words.count()
                        || words.hasAnyBefore(next, ",;.:()–—")
                        || LEADING_ON.contains(words.word(next))
                        || words.word(next).equals("по") && GROUNDS.contains(words.stem(next + 1))
                        || VerbForms.isInfinitive(words.word(next))
                        || isPerson(words, next)
                        || words.word(next).equals("совместно"));
    }

    /** «председателю Комитета Тарасову С.В.» */
    private static boolean isPerson(StemmedWords words, int word) {
        List<PersonName> persons = PersonName.in(words, word, Math.min(words.count(), word + 3));
        return !persons.isEmpty() && persons.get(0).start() == words.start(word);
    }

    private static boolean isParted(StemmedWords words, int from, int to) {
        for (int word = from + 1; word < to; word++) {
            if (words.hasAnyBefore(word, ";:")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, List<KnownParty>> index, String key, KnownParty party) {
        List<KnownParty> known = index.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!known.contains(party)) {
            known.add(party);
        }
    }

    /** The bodies that «Волховского» may mean in «Волховского и Киришского районов»; empty if there is none. */
    List<KnownParty> territories(String adjective, String noun) {
        return byTerritory.getOrDefault(adjective + " " + noun, List.of());
    }

    /** The bodies that «Волховского» alone may mean, where a list or an exception names nothing but territories. */
    List<KnownParty> territories(String adjective) {
        return byAdjective.getOrDefault(adjective, List.of());
    }

    /** The stem of the word for a territory that stands here, be it shortened; empty if none does. */
    static String territoryAt(StemmedWords words, int word) {
        String stem = words.stem(word);
        if (isDistrict(words, word)) {
            return "район";
        }
        return TERRITORIES.contains(stem) ? stem : SHORTENED.getOrDefault(words.word(word), "");
    }

    /** The word after the one for a territory that stands here. */
    static int territoryEnd(StemmedWords words, int word) {
        return isDistrict(words, word) ? word + 2 : word + 1;
    }

    private static boolean isDistrict(StemmedWords words, int word) {
        return words.word(word).equals("р")
                && words.hasBefore(word + 1, '-')
                && ENDINGS_OF_DISTRICT.contains(words.word(word + 1));
    }

    /** The group's member in the territory of this body; null if it has none. */
    @Nullable
    KnownParty member(KnownParty group, KnownParty body) {
        return members.get(group.code() + " " + body.code());
    }

    /** Whether this is the body of a territory: «Лужский район» stands for its administration. */
    boolean isOfTerritory(KnownParty party) {
        return territorial.contains(party.code());
    }

    @Nullable
    KnownParty person(PersonName name) {
        return persons.get(name.key());
    }
}
