package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.WordForms;
import org.jspecify.annotations.Nullable;

/** Reads whom a group is charged without: «кроме Лужского района», «(за исключением Волховского и Киришского районов)». */
final class ExcludedParties {

    private static final Set<String> MARKS =
            Set.of("кроме", "исключая", "исключив", "исключение", "помимо", "минуя", "окромя");
    /** «за исключением», «за искл.» */
    private static final Set<String> BEHIND_FOR = Set.of("исключением", "вычетом", "изъятием", "искл");
    /** «не считая», «не включая» */
    private static final Set<String> BEHIND_NOT = Set.of("считая", "включая", "включив");
    /** Marks only where a body follows: «без Лужского района», but «без замечаний». */
    private static final Set<String> BEFORE_A_BODY = Set.of("без", "но", "только", "а");
    /** «кроме того» adds, «за исключением случаев» speaks of no body. */
    private static final Set<String> ADDING = Set.of("того", "этого", "всего", "прочего");

    private static final int MOST_IN_LIST = 40;
    private static final int MOST_WORDS_UNREAD = 12;

    private final NameIndex names;
    private final Bodies bodies;

    /** Finds the organisations that begin with a word. */
    interface Bodies {
        List<Recognised> at(StemmedWords words, int word);
    }

    /**
     * What is taken out of a group.
     *
     * @param codes   the members taken out
     * @param end     the word after the exception
     * @param applied whether all of it could be applied
     */
    record Exception(List<String> codes, int end, boolean applied) {}

    ExcludedParties(NameIndex names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /** The word after «кроме», «за исключением» …; the word itself if no exception begins here. */
    static int past(StemmedWords words, int word) {
        String first = words.word(word);
        String second = words.word(word + 1);
        boolean two = first.equals("за") && BEHIND_FOR.contains(second)
                || first.equals("не") && BEHIND_NOT.contains(second)
                || BEFORE_A_BODY.contains(first) && second.equals("не") && mayBeBody(words, word + 2);
        boolean one = MARKS.contains(first) || first.equals("без") && mayBeBody(words, word + 1);
        int next = two ? word + 2 : one ? word + 1 : word;
        return next > word && ADDING.contains(words.word(next)) ? word : next;
    }

    private static boolean mayBeBody(StemmedWords words, int word) {
        return words.isCapitalised(word) || words.word(word).endsWith("ского");
    }

    /** The exception whose mark stands here, behind the name of a group; null if none does. */
    @Nullable
    Exception behind(StemmedWords words, int first, KnownParty group) {
        int joined = pastJoint(words, first);
        int mark = past(words, joined) > joined ? joined : first;
        int next = past(words, mark);
        if (next == mark || words.hasAnyBefore(mark, ".;:")) {
            return null;
        }
        List<String> codes = new ArrayList<>(2);
        boolean genitive = words.word(next).endsWith("ого");
        boolean goesOn = next < words.count();
        boolean applied = true;
        while (goesOn && codes.size() < MOST_IN_LIST) {
            List<Recognised> here = organizations(words, next);
            List<String> members = memberCodes(group, here);
            if (here.isEmpty() || members.size() < here.size() || !isOneList(words, here)) {
                applied = false;
                codes.addAll(members);
                next = here.isEmpty()
                        ? unread(words, next)
                        : here.get(here.size() - 1).to();
                break;
            }
            codes.addAll(members);
            int end = here.get(here.size() - 1).to();
            int listed = pastJoint(words, end);
            goesOn = isListed(words, end, listed, genitive, group);
            next = goesOn ? listed : end;
        }
        return new Exception(codes, next, applied && !codes.isEmpty() && !mayGoOn(words, next));
    }

    /** «кроме Лужского района и ЛОИРО», «и трёх других»: taken out too, or charged? Only a dative tells. */
    private static boolean mayGoOn(StemmedWords words, int end) {
        int next = pastJoint(words, end);
        return next > end
                && next < words.count()
                && !words.hasAnyBefore(end, ",;.:()")
                && past(words, next) == next
                && !WordForms.isInfinitive(words.word(next))
                && !WordForms.isDative(words.word(next));
    }

    private List<Recognised> organizations(StemmedWords words, int word) {
        List<Recognised> here = bodies.at(words, word);
        if (here.isEmpty() && words.isCapitalised(word)) {
            KnownParty body = names.territory(words.stem(word));
            return body == null ? List.of() : List.of(new Recognised(body, word, word + 1, List.of(), List.of(), true));
        }
        return !here.isEmpty() && here.get(0).from() == word ? here : List.of();
    }

    private List<String> memberCodes(KnownParty group, List<Recognised> taken) {
        List<String> codes = new ArrayList<>(taken.size());
        for (Recognised body : taken) {
            KnownParty member = names.member(group, body.party());
            if (member != null) {
                codes.add(member.code());
            }
        }
        return codes;
    }

    /** Whether nobody unknown stands between those found: «Лужского, Заозёрского и Волховского районов». */
    private static boolean isOneList(StemmedWords words, List<Recognised> here) {
        for (int i = 1; i < here.size(); i++) {
            if (pastJoint(words, here.get(i - 1).to()) != here.get(i).from()) {
                return false;
            }
        }
        return true;
    }

    private static int pastJoint(StemmedWords words, int word) {
        if (words.word(word).equals("а") && words.word(word + 1).equals("также")) {
            return word + 2;
        }
        return words.word(word).equals("и") ? word + 1 : word;
    }

    /** Whether the list of those taken out goes on: behind «и», or behind a comma with another member in the same case. */
    private boolean isListed(StemmedWords words, int end, int next, boolean genitive, KnownParty group) {
        if (next >= words.count() || words.hasAnyBefore(end, ";.:()") || words.hasAnyBefore(next, ";.:()")) {
            return false;
        }
        List<Recognised> here = organizations(words, next);
        boolean member = !here.isEmpty() && memberCodes(group, here).size() == here.size();
        boolean joined = next > end;
        // «кроме Лужского и Заозёрского районов»: what nobody knows is taken out too, only it cannot be
        boolean territory =
                here.isEmpty() && words.isCapitalised(next) && words.stem(next).endsWith("ск");
        boolean sameCase = words.word(next).endsWith("ого") == genitive;
        return (member || territory) && (joined || words.hasBefore(next, ',') && sameCase);
    }

    /** Where the words of an exception end that nobody can apply. */
    private static int unread(StemmedWords words, int from) {
        int word = from;
        while (word < words.count() && word - from < MOST_WORDS_UNREAD) {
            boolean ends = word > from && words.hasAnyBefore(word, ",;:.)") || WordForms.isInfinitive(words.word(word));
            if (ends) {
                break;
            }
            word++;
        }
        return word;
    }
}
