package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Reads whom a group is charged without: «кроме Лужского района», «(за исключением Волховского и Киришского районов)». */
final class ExcludedParties {

    private static final int MOST_IN_LIST = 40;

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

    /** The exception whose mark stands here, behind the name of a group; null if none does. */
    @Nullable
    Exception behind(StemmedWords words, int first, KnownParty group) {
        int joined = ExclusionWords.pastJoint(words, first);
        int mark = ExclusionWords.past(words, joined) > joined ? joined : first;
        int next = ExclusionWords.past(words, mark);
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
                        ? ExclusionWords.unread(words, next)
                        : here.get(here.size() - 1).to();
                break;
            }
            codes.addAll(members);
            int end = here.get(here.size() - 1).to();
            int listed = ExclusionWords.pastJoint(words, end);
            goesOn = isListed(words, end, listed, genitive, group);
            next = goesOn ? listed : end;
        }
        return new Exception(codes, next, applied && !codes.isEmpty() && !ExclusionWords.mayGoOn(words, next));
    }

    private List<Recognised> organizations(StemmedWords words, int word) {
        List<Recognised> here = bodies.at(words, word);
        if (here.isEmpty() && words.isCapitalised(word)) {
            List<KnownParty> territories = names.territories(words.stem(word));
            return territories.isEmpty() ? List.of() : List.of(Recognised.oneOf(territories, word, word + 1));
        }
        return !here.isEmpty() && here.get(0).from() == word ? here : List.of();
    }

    /** The members that are meant: of a name that several bodies share nobody knows which. */
    private List<String> memberCodes(KnownParty group, List<Recognised> taken) {
        List<String> codes = new ArrayList<>(taken.size());
        for (Recognised body : taken) {
            KnownParty member = names.member(group, body.party());
            if (member != null && body.others().isEmpty()) {
                codes.add(member.code());
            }
        }
        return codes;
    }

    /** Whether nobody unknown stands between those found: «Лужского, Заозёрского и Волховского районов». */
    private static boolean isOneList(StemmedWords words, List<Recognised> here) {
        for (int i = 1; i < here.size(); i++) {
            if (ExclusionWords.pastJoint(words, here.get(i - 1).to())
                    != here.get(i).from()) {
                return false;
            }
        }
        return true;
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
}
