package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.WordForms;

/**
 * Reads a list of parties: the value of «Ответственные:», a cell of a table, the addressees a decision begins with.
 * What the directory does not know is kept as UNKNOWN with its words.
 */
public final class PartyList {

    /** Abbreviations of one body as well as of many; «ОМСУ» are always many. */
    private static final Set<String> ONE_OR_MANY = Set.of("моуо", "омс");

    private static final int LONGEST_PERSON = 300;

    private final PartyRecognizer recognizer;

    public PartyList(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** The parties of a list, from the left. */
    public List<Mention> read(StemmedWords words, PartyRole role) {
        return read(words, 0, words.count(), role, recognizer.findInList(words));
    }

    /** Those of a label for one, from the left: whether «Ответственный: МОУО» means one or all, only a person knows. */
    public List<Mention> readForOne(StemmedWords words, PartyRole role) {
        return read(words, role).stream()
                .map(mention -> mention.kind() == PartyKind.GROUP && isOneOrMany(mention, words)
                        ? Mention.unknown(
                                role, mention.span().start(), mention.span().end(), mention.code())
                        : mention)
                .toList();
    }

    private static boolean isOneOrMany(Mention mention, StemmedWords words) {
        return ONE_OR_MANY.contains(Letters.lower(mention.span().of(words.text())));
    }

    List<Mention> read(StemmedWords words, int from, int to, PartyRole role, KnownParties known) {
        List<Mention> mentions = new ArrayList<>(2);
        PartyRole current = role;
        int at = from;
        while (at < to) {
            int partners = ListParts.pastTogetherWith(words, at);
            if (partners > at) {
                current = PartyRole.CO_EXECUTOR;
                at = partners;
                continue;
            }
            int end = ListParts.end(words, at, to, known);
            segment(words, at, end, current, known, mentions);
            at = end;
        }
        return askedWhoseExceptionItIs(words, mentions);
    }

    /** «ОМСУ, ММС, кроме Лужского района»: of the last or of both? Brackets would tell. */
    private static List<Mention> askedWhoseExceptionItIs(StemmedWords words, List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention last = mentions.get(i);
            Mention before = mentions.get(i - 1);
            boolean both = before.kind() == PartyKind.GROUP
                    && before.excluded().isEmpty()
                    && !before.lost()
                    && !last.excluded().isEmpty()
                    && last.span().of(words.text()).indexOf('(') < 0;
            if (both) {
                mentions.set(i, last.withLostException());
            }
        }
        return mentions;
    }

    private void segment(
            StemmedWords words, int begin, int to, PartyRole role, KnownParties known, List<Mention> mentions) {
        int joined = ListParts.pastJoint(words, begin);
        int from = joined < to ? joined : begin;
        List<Recognised> inside = known.within(from, to);
        if (inside.isEmpty()) {
            int before = mentions.size();
            unknown(words, from, to, role, mentions);
            if (hasException(words, from, to) && mentions.size() > before) {
                mentions.add(mentions.remove(mentions.size() - 1).withLostException());
            }
            return;
        }
        List<Mention> read = new ArrayList<>(inside.size());
        if (isPersonOf(words, from, to, inside)) {
            Recognised body = inside.get(0);
            int end = Brackets.closed(words.text(), words.start(from), Brackets.end(words, body.to()));
            read.add(mention(body, role, new Span(words.start(from), end)));
        } else if (!isRead(words, from, to, inside, role, read)) {
            // «все, кроме Лужского района»: whom an exception names is the last to be charged
            Recognised first = inside.get(0);
            String likely = hasException(words, from, first.from())
                    ? null
                    : first.party().code();
            Mention whole = Mention.unknown(role, words.start(from), Brackets.end(words, to), likely);
            mentions.add(hasException(words, from, to) ? whole.withLostException() : whole);
            return;
        }
        mentions.addAll(read);
    }

    /** Reads names of the directory joined by «и» with each other or with what it does not know; false if words are left. */
    private boolean isRead(
            StemmedWords words, int from, int to, List<Recognised> inside, PartyRole role, List<Mention> read) {
        int at = from;
        for (int i = 0; i < inside.size(); i++) {
            Recognised name = inside.get(i);
            int begin = i > 0 ? ListParts.pastJoint(words, at) : at;
            if (i > 0 && begin == at && !words.hasAnyBefore(at, ",;/")) {
                // «комитет общего образования Лужского района»: what looked like a name is the head of another
                if (read.size() > 1 || !WordsBeforeName.explainsBefore(words, from, name, recognizer)) {
                    return false;
                }
                read.clear();
                begin = name.from();
            }
            if (begin < name.from() && !WordsBeforeName.explainsBefore(words, begin, name, recognizer)) {
                int joint = ListParts.lastJoint(words, begin, name.from());
                if (joint <= begin || !WordsBeforeName.explainsBefore(words, joint + 1, name, recognizer)) {
                    return false;
                }
                unknown(words, begin, joint, role, read);
            }
            int next = i + 1 < inside.size() ? inside.get(i + 1).from() : to;
            int end = Brackets.after(words, name.to(), to);
            read.add(mention(name, role, new Span(Brackets.quoted(words.text(), words.start(name.from()), end), end)));
            at = WordsAfterName.explainedAfter(words, name, next);
        }
        if (at < to) {
            int rest = ListParts.pastJoint(words, at);
            if (rest == at || rest >= to || isOneField(words, at, rest)) {
                return false;
            }
            unknown(words, rest, to, role, read);
        }
        return true;
    }

    /** «в сфере образования и культуры»: what is joined is another field of the same body, nobody else. */
    private static boolean isOneField(StemmedWords words, int joint, int rest) {
        return words.stem(joint - 1).equals("образован")
                && !words.isCapitalised(rest)
                && !WordForms.isBody(words.stem(rest))
                && !WordForms.isPeople(words.word(rest));
    }

    private static Mention mention(Recognised name, PartyRole role, Span span) {
        return new Mention(
                name.party().kind(),
                name.party().code(),
                name.excluded(),
                role,
                span,
                name.others().isEmpty() ? null : name.others().get(0).code(),
                !name.others().isEmpty(),
                !name.applied());
    }

    private static boolean hasException(StemmedWords words, int from, int to) {
        for (int word = from; word < to; word++) {
            if (ExclusionWords.past(words, word) > word) {
                return true;
            }
        }
        return false;
    }

    /** «Ковальчук О.В. (ЛОИРО)», «Ковальчук О.В. – ректор ЛОИРО»: a person who stands for a body. */
    private boolean isPersonOf(StemmedWords words, int from, int to, List<Recognised> inside) {
        Recognised name = inside.get(0);
        int body = name.from();
        if (inside.size() > 1 || name.isGroup() || WordsAfterName.explainedAfter(words, name, to) < to) {
            return false;
        }
        List<PersonName> persons = PersonName.in(words, from, body);
        if (persons.size() != 1 || persons.get(0).start() != words.start(from)) {
            return false;
        }
        int next = from;
        while (next < body && words.start(next) < persons.get(0).end()) {
            next++;
        }
        return words.hasAnyBefore(next, "(-–—−") && WordsBeforeName.explainsBefore(words, next, name, recognizer);
    }

    /** Persons known or not, and what else is named. */
    private void unknown(StemmedWords words, int from, int to, PartyRole role, List<Mention> mentions) {
        List<PersonName> persons = PersonName.in(words, from, to);
        if (persons.isEmpty()) {
            boolean post = !mentions.isEmpty()
                    && !words.isCapitalised(from)
                    && ListParts.isPost(words, from)
                    && endsWithPerson(words, mentions.get(mentions.size() - 1));
            if (post) {
                Mention person = mentions.remove(mentions.size() - 1);
                mentions.add(new Mention(
                        person.kind(),
                        person.code(),
                        person.excluded(),
                        person.role(),
                        new Span(person.span().start(), Brackets.end(words, to)),
                        person.likely(),
                        person.ambiguous(),
                        person.lost()));
            } else {
                mentions.add(Mention.unknown(role, words.start(from), Brackets.end(words, to), null));
            }
            return;
        }
        int start = words.start(from);
        for (int i = 0; i < persons.size(); i++) {
            PersonName person = persons.get(i);
            start = onlyJoins(words.text(), start, person.start()) ? person.start() : start;
            boolean last = i == persons.size() - 1;
            int end = Brackets.closed(
                    words.text(), start, last ? Math.max(person.end(), Brackets.end(words, to)) : person.end());
            KnownParty party = recognizer.person(person);
            mentions.add(
                    party == null
                            ? Mention.unknown(role, start, end, null)
                            : new Mention(
                                    party.kind(),
                                    party.code(),
                                    List.of(),
                                    role,
                                    new Span(start, end),
                                    null,
                                    false,
                                    false));
            start = Letters.skipBlanks(words.text(), person.end(), words.text().length());
        }
    }

    /** Whether nothing but «и» stands here. */
    private static boolean onlyJoins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != 'и') {
                return false;
            }
        }
        return to - from <= 4;
    }

    private static boolean endsWithPerson(StemmedWords words, Mention mention) {
        String raw = mention.span().of(words.text());
        if (raw.length() > LONGEST_PERSON) {
            return false;
        }
        StemmedWords named = StemmedWords.of(raw);
        List<PersonName> persons = PersonName.in(named, 0, named.count());
        return !persons.isEmpty() && persons.get(0).start() == 0;
    }
}
