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

    /** Words that only say how a body is addressed: «главам администраций … района», «отдел образования …». */
    private static final Set<String> WRAPPINGS = Set.of(
            "глав",
            "администрац",
            "руководител",
            "орган",
            "управлен",
            "образован",
            "комитет",
            "отдел",
            "начальник",
            "директор",
            "председател",
            "муниципальн",
            "район",
            "округ",
            "городск",
            "област",
            "ленинградск",
            "специалист",
            "заместител",
            "сфер",
            "местн",
            "самоуправлен",
            "осуществляющ",
            "работник",
            "лиц",
            "представител",
            "сотрудник",
            "первы",
            "перв",
            "по",
            "в",
            "во",
            "и",
            "на",
            "все",
            "всех",
            "всем",
            "зам",
            "о",
            "ответственн",
            "исполнител",
            "учрежден",
            "мо",
            "рук",
            "гао",
            "дпо",
            "гоу");

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
            if (pastTogetherWith(words, next) > next || parted && !WordForms.opensClause(words.word(next))) {
                return next;
            }
            word = next;
        }
        return to;
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
            unknown(words, from, to, role, mentions);
            return;
        }
        Recognised first = inside.get(0);
        if (isPersonOf(words, from, first.from())) {
            int end = closed(words.text(), words.start(from), end(words, first.to()));
            Span span = new Span(words.start(from), end);
            KnownParty body = first.party();
            mentions.add(new Mention(body.kind(), body.code(), first.excluded(), role, span, null, false));
            return;
        }
        if (!isWrapping(words, from, first.from())) {
            mentions.add(Mention.unknown(
                    role, words.start(from), end(words, to), first.party().code()));
            return;
        }
        for (Recognised recognised : inside) {
            mentions.add(new Mention(
                    recognised.party().kind(),
                    recognised.party().code(),
                    recognised.excluded(),
                    role,
                    new Span(words.start(recognised.from()), withBrackets(words, recognised.to(), to)),
                    recognised.others().isEmpty()
                            ? null
                            : recognised.others().get(0).code(),
                    !recognised.others().isEmpty()));
        }
        int rest = inside.get(inside.size() - 1).to();
        if (rest < to && words.word(rest).equals("и") && rest + 1 < to && !isWrapping(words, rest + 1, to)) {
            unknown(words, rest + 1, to, role, mentions);
        }
    }

    /** Whether these words name nobody themselves. */
    static boolean isWrapping(Words words, int from, int to) {
        for (int word = from; word < to; word++) {
            if (!WRAPPINGS.contains(words.stem(word)) && !POSTS.contains(words.stem(word))) {
                return false;
            }
        }
        return true;
    }

    /** «Ковальчук О.В. (ЛОИРО)», «Ковальчук О.В. – ректор ЛОИРО»: a person who stands for a body. */
    private static boolean isPersonOf(Words words, int from, int body) {
        List<PersonName> persons = PersonName.in(words, from, body);
        if (persons.size() != 1 || persons.get(0).start() != words.start(from)) {
            return false;
        }
        int next = from;
        while (next < body && words.start(next) < persons.get(0).end()) {
            next++;
        }
        return words.hasAnyBefore(next, "(-–—−") && isWrapping(words, next, body);
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
                        person.ambiguous()));
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
                                    party.kind(), party.code(), List.of(), role, new Span(start, end), null, false));
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
