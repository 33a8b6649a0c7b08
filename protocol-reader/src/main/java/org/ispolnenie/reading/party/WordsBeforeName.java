package org.ispolnenie.reading.party;

import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.GrammaticalNumber;
import org.ispolnenie.reading.text.StemmedWords;

/**
 * Tells whether the words round a name of the directory leave it what it is: «председателю комитета образования
 * Лужского района» is the Luga district, «комитету по культуре Лужского района» is somebody else. A name is taken only
 * when nothing of its phrase is left unexplained.
 */
final class WordsBeforeName {

    private WordsBeforeName() {}

    /** Whether the words before a name only say in whose person it is addressed. */
    static boolean explainsBefore(StemmedWords words, int from, Recognised name, PartyRecognizer recognizer) {
        int to = name.from();
        if (from >= to) {
            return true;
        }
        if (name.isGroup()) {
            return isOfMany(words, from, name);
        }
        return recognizer.isOfTerritory(name.party()) ? isAuthority(words, from, to) : isStaff(words, from, to);
    }

    /** «руководителям», «председателям комитетов образования», «специалисты»: before a group everybody is many. */
    private static boolean isOfMany(StemmedWords words, int from, Recognised name) {
        boolean body = false;
        boolean education = false;
        boolean methodical = false;
        for (int word = name.from(); word < name.to(); word++) {
            methodical |=
                    words.word(word).startsWith("метод") || words.word(word).equals("ммс");
        }
        for (int word = from; word < name.from(); word++) {
            String stem = words.stem(word);
            GrammaticalNumber number = GrammaticalNumber.of(words.word(word));
            boolean head = OfficeWords.HEADS.contains(stem) && !stem.startsWith("зам") && !stem.startsWith("перв")
                    || stem.equals("администрац")
                    || OfficeWords.STAFF.contains(stem) && !OfficeWords.LEADING.contains(stem)
                    || methodical && OfficeWords.LEADING.contains(stem);
            boolean shortened = words.word(word).length() < 4 && words.hasBefore(word + 1, '.');
            boolean plural = words.word(word).equals("директора");
            boolean many = head && (shortened || plural || GrammaticalNumber.mayBeMany(words.word(word)));
            body |= OfficeWords.BODIES.contains(stem);
            education |= stem.equals("образован") || stem.equals("самоуправлен");
            boolean inner = word > from
                            && (OfficeWords.BODIES.contains(stem) && number != GrammaticalNumber.ONE
                                    || stem.equals("управлен"))
                    || OfficeWords.OF_BODIES.contains(stem)
                    || isMany(stem, number)
                    || isJoint(words, word, from)
                    || isOfEducation(words, word);
            if (!many && !inner && !OfficeWords.ALL.contains(words.word(word))) {
                return false;
            }
        }
        return !body || education;
    }

    private static boolean isMany(String stem, GrammaticalNumber number) {
        return OfficeWords.BODIES.contains(stem) && number == GrammaticalNumber.MANY;
    }

    /** «главам», «отделу образования администрации», «МО»: who is a municipality's authority for education. */
    private static boolean isAuthority(StemmedWords words, int from, int to) {
        boolean body = false;
        boolean education = false;
        boolean post = false;
        boolean head = false;
        for (int word = from; word < to; word++) {
            String stem = words.stem(word);
            boolean administration = stem.equals("администрац");
            body |= OfficeWords.BODIES.contains(stem);
            education |= stem.equals("образован") || stem.equals("самоуправлен");
            post |= OfficeWords.STAFF.contains(stem);
            head |= OfficeWords.HEADS.contains(stem) || administration;
            boolean known = OfficeWords.HEADS.contains(stem)
                    || OfficeWords.STAFF.contains(stem)
                    || OfficeWords.BODIES.contains(stem)
                    || OfficeWords.OF_BODIES.contains(stem)
                    || administration
                    || OfficeWords.FORMS.contains(words.word(word))
                    || OfficeWords.ALL.contains(words.word(word))
                    || isJoint(words, word, from)
                    || isOfEducation(words, word)
                    || stem.equals("город")
                    || stem.equals("район") && GrammaticalNumber.of(words.word(word)) != GrammaticalNumber.MANY;
            if (!known) {
                return false;
            }
        }
        boolean unit = !body || education;
        boolean formation = education && words.stem(from).equals("муниципальн");
        boolean named = head
                || body
                || formation
                || OfficeWords.FORMS.contains(words.word(from))
                || OfficeWords.ALL.contains(words.word(from));
        return unit && (named || startsPlain(words, from, to)) && (!post || body || head);
    }

    /** «район Лужский» */
    private static boolean startsPlain(StemmedWords words, int from, int to) {
        return to - from == 1 && words.stem(from).equals("район");
    }

    /** «комитет по образованию», «в сфере образования» */
    private static boolean isOfEducation(StemmedWords words, int word) {
        String preposition = words.word(word);
        return preposition.equals("по") && words.stem(word + 1).equals("образован")
                || preposition.equals("по") && words.stem(word + 1).equals("общ")
                || preposition.equals("в") && words.stem(word + 1).equals("сфер");
    }

    private static boolean isJoint(StemmedWords words, int word, int from) {
        return word > from && words.word(word).equals("и");
    }

    /** «ректору», «зам. председателя», «отделу», «ГАОУ ДПО»: before a body that needs no territory. */
    private static boolean isStaff(StemmedWords words, int from, int to) {
        for (int word = from; word < to; word++) {
            String stem = words.stem(word);
            boolean known = OfficeWords.HEADS.contains(stem)
                    || OfficeWords.STAFF.contains(stem)
                    || stem.equals("отдел")
                    || stem.equals("управлен")
                    || OfficeWords.FORMS.contains(words.word(word))
                    || words.word(word).equals("от")
                    || isJoint(words, word, from);
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
