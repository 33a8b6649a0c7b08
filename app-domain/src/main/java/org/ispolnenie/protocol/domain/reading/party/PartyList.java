package org.ispolnenie.protocol.domain.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.PartyRole;
import org.ispolnenie.protocol.domain.Span;
import org.ispolnenie.protocol.domain.reading.PartyDirectory.KnownParty;
import org.ispolnenie.protocol.domain.reading.layout.Letters;
import org.ispolnenie.protocol.domain.reading.party.PartyRecognizer.Recognised;

/**
 * Reads a list of parties: the value of «Ответственные:», a cell of a table, the addressees a decision begins with.
 * What the directory does not know is kept as UNKNOWN with its words.
 */
public final class PartyList {

    private static final Set<String> POSTS = Set.of(
            "начальник",
            "заместител",
            "председател",
            "директор",
            "главн",
            "ведущ",
            "специалист",
            "руководител",
            "методист",
            "консультант",
            "секретар",
            "проректор",
            "ректор",
            "заведующ",
            "член",
            "министр",
            "глав");

    private static final List<Phrase> TOGETHER =
            Phrase.each("совместно с", "при участии", "с участием", "с привлечением", "во взаимодействии с");
    private static final int LONGEST_PERSON = 300;
    private static final String OPENING = "(«\"“";
    private static final String CLOSING = ")»\"”";

    private final PartyRecognizer recognizer;

    public PartyList(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** The parties of a list, from the left. */
    public List<Mention> read(Words words, PartyRole role) {
        return read(words, 0, words.count(), role, recognizer.findInList(words));
    }

    List<Mention> read(Words words, int from, int to, PartyRole role, KnownParties known) {
        List<Mention> mentions = new ArrayList<>(2);
        PartyRole current = role;
        int at = from;
        while (at < to) {
            int partners = pastTogetherWith(words, at);
            if (partners > at) {
                current = PartyRole.CO_EXECUTOR;
                at = partners;
                continue;
            }
            int end = segmentEnd(words, at, to, known);
            segment(words, at, end, current, known, mentions);
            at = end;
        }
        return mentions;
    }

    /** The word after «совместно с», «при участии» …; the word itself if they do not stand here. */
    static int pastTogetherWith(Words words, int word) {
        for (Phrase phrase : TOGETHER) {
            if (words.matches(phrase, word)) {
                return word + phrase.length();
            }
        }
        return word;
    }

    /** Where the next comma, semicolon or «совместно с» outside names, brackets and quotes ends a part of the list. */
    private static int segmentEnd(Words words, int from, int to, KnownParties known) {
        int word = from;
        int depth = 0;
        while (word < to) {
            Recognised here = known.startingAt(word);
            int next = here == null ? word + 1 : Math.min(to, here.to());
            if (next >= to) {
                return to;
            }
            depth = Math.max(0, depth + depthBetween(words, word, next));
            boolean parted = depth == 0 && (words.hasAnyBefore(next, ",;") || beginsPostAfterPerson(words, next));
            parted |= depth == 0 && words.hasBefore(next, '/') && WordForms.isBody(words.stem(next));
            boolean goesOn = areNumbers(words, next)
                    || WordForms.opensClause(words, next)
                    || Exceptions.past(words, next) > next;
            if (pastTogetherWith(words, next) > next || parted && !goesOn) {
                return next;
            }
            word = next;
        }
        return to;
    }

    /** «школ № 1, 4 и 6» */
    private static boolean areNumbers(Words words, int next) {
        return Character.isDigit(words.word(next).charAt(0))
                && Character.isDigit(words.word(next - 1).charAt(0));
    }

    /** «Иванов И.И. Директор ЛОИРО …»: the posts of a list that stand on lines of their own. */
    private static boolean beginsPostAfterPerson(Words words, int word) {
        return words.isCapitalised(word)
                && POSTS.contains(words.stem(word))
                && words.end(word - 1) - words.start(word - 1) == 1
                && words.isCapitalised(word - 1)
                && words.hasBefore(word, '.');
    }

    /** How many brackets and quotes more are open between two words than before. */
    private static int depthBetween(Words words, int word, int next) {
        int depth = 0;
        for (int i = words.start(word); i < words.start(next); i++) {
            char c = words.text().charAt(i);
            if (c != '"') {
                depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return depth;
    }

    private void segment(Words words, int from, int to, PartyRole role, KnownParties known, List<Mention> mentions) {
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
            int end = closed(words.text(), words.start(from), end(words, body.to()));
            read.add(mention(body, role, new Span(words.start(from), end)));
        } else if (!isRead(words, from, to, inside, role, read)) {
            String likely = inside.get(0).party().code();
            Mention whole = Mention.unknown(role, words.start(from), end(words, to), likely);
            mentions.add(hasException(words, from, to) ? whole.withLostException() : whole);
            return;
        }
        mentions.addAll(read);
    }

    /** Reads names of the directory joined by «и» with each other or with what it does not know; false if words are left. */
    private boolean isRead(Words words, int from, int to, List<Recognised> inside, PartyRole role, List<Mention> read) {
        int at = from;
        for (int i = 0; i < inside.size(); i++) {
            Recognised name = inside.get(i);
            int begin = i > 0 ? pastJoint(words, at) : at;
            if (i > 0 && begin == at && !words.hasAnyBefore(at, ",;/")) {
                // «комитет общего образования Лужского района»: what looked like a name is the head of another
                if (read.size() > 1 || !WordsAround.explainsBefore(words, from, name, recognizer)) {
                    return false;
                }
                read.clear();
                begin = name.from();
            }
            if (begin < name.from() && !WordsAround.explainsBefore(words, begin, name, recognizer)) {
                int joint = lastJoint(words, begin, name.from());
                if (joint <= begin || !WordsAround.explainsBefore(words, joint + 1, name, recognizer)) {
                    return false;
                }
                unknown(words, begin, joint, role, read);
            }
            int next = i + 1 < inside.size() ? inside.get(i + 1).from() : to;
            read.add(mention(name, role, new Span(words.start(name.from()), withBrackets(words, name.to(), to))));
            at = WordsAround.explainedAfter(words, name, next);
        }
        if (at < to) {
            int rest = pastJoint(words, at);
            if (rest == at || rest >= to) {
                return false;
            }
            unknown(words, rest, to, role, read);
        }
        return true;
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

    private static int pastJoint(Words words, int word) {
        if (words.word(word).equals("а") && words.word(word + 1).equals("также")) {
            return word + 2;
        }
        return words.word(word).equals("и") || words.word(word).equals("или") ? word + 1 : word;
    }

    private static int lastJoint(Words words, int from, int to) {
        int word = to - 1;
        while (word > from && !words.word(word).equals("и")) {
            word--;
        }
        return word;
    }

    private static boolean hasException(Words words, int from, int to) {
        for (int word = from; word < to; word++) {
            if (Exceptions.past(words, word) > word) {
                return true;
            }
        }
        return false;
    }

    /** «Ковальчук О.В. (ЛОИРО)», «Ковальчук О.В. – ректор ЛОИРО»: a person who stands for a body. */
    private boolean isPersonOf(Words words, int from, int to, List<Recognised> inside) {
        Recognised name = inside.get(0);
        int body = name.from();
        if (inside.size() > 1 || name.isGroup() || WordsAround.explainedAfter(words, name, to) < to) {
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
        return words.hasAnyBefore(next, "(-–—−") && WordsAround.explainsBefore(words, next, name, recognizer);
    }

    /** The end of a name with the brackets behind it: «КОиПО ЛО (Иванов И.И.)». */
    private static int withBrackets(Words words, int next, int to) {
        int end = end(words, next);
        int at = Letters.skipBlanks(words.text(), end, words.text().length());
        if (next < to && at < words.text().length() && words.text().charAt(at) == '(') {
            int closing = Letters.indexOf(words.text(), ')', at, words.end(to - 1) + 3);
            return closing >= 0 ? closing + 1 : end;
        }
        return end;
    }

    /** The end of the word before this one, with the quote or bracket that closes behind it. */
    private static int end(Words words, int next) {
        int end = words.end(next - 1);
        String text = words.text();
        while (end < text.length()
                && CLOSING.indexOf(text.charAt(end)) >= 0
                && isOpened(text, words, next, text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOpened(String text, Words words, int next, char closing) {
        char opening = OPENING.charAt(CLOSING.indexOf(closing));
        int from = Math.max(0, words.end(next - 1) - 200);
        int depth = 0;
        for (int i = from; i < words.end(next - 1); i++) {
            depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
        }
        return depth > 0;
    }

    /** Persons known or not, and what else is named. */
    private void unknown(Words words, int from, int to, PartyRole role, List<Mention> mentions) {
        List<PersonName> persons = PersonName.in(words, from, to);
        if (persons.isEmpty()) {
            boolean post = !mentions.isEmpty()
                    && !words.isCapitalised(from)
                    && POSTS.contains(words.stem(from))
                    && endsWithPerson(words, mentions.get(mentions.size() - 1));
            if (post) {
                Mention person = mentions.remove(mentions.size() - 1);
                mentions.add(new Mention(
                        person.kind(),
                        person.code(),
                        person.excluded(),
                        person.role(),
                        new Span(person.span().start(), end(words, to)),
                        person.likely(),
                        person.ambiguous(),
                        person.lost()));
            } else {
                mentions.add(Mention.unknown(role, words.start(from), end(words, to), null));
            }
            return;
        }
        int start = words.start(from);
        for (int i = 0; i < persons.size(); i++) {
            PersonName person = persons.get(i);
            start = onlyJoins(words.text(), start, person.start()) ? person.start() : start;
            boolean last = i == persons.size() - 1;
            int end = closed(words.text(), start, last ? Math.max(person.end(), end(words, to)) : person.end());
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

    /** The end with the bracket that closes right behind it, where one is open. */
    private static int closed(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0 && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    private static boolean endsWithPerson(Words words, Mention mention) {
        String raw = mention.span().of(words.text());
        if (raw.length() > LONGEST_PERSON) {
            return false;
        }
        Words named = Words.of(raw);
        List<PersonName> persons = PersonName.in(named, 0, named.count());
        return !persons.isEmpty() && persons.get(0).start() == 0;
    }
}
