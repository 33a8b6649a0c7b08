package org.ispolnenie.reading.party;

import java.util.Set;

/** The words that offices, their heads and their staff are called by. */
final class OfficeWords {

    /** Who stands for a body, and for a territory too. */
    static final Set<String> HEADS = Set.of(
            "глав", "руководител", "рук", "начальник", "председател", "заведующ", "заместител", "зам", "перв", "первы");
    /** Who stands for the body that is named, never for a territory alone. */
    static final Set<String> STAFF = Set.of(
            "специалист",
            "представител",
            "сотрудник",
            "работник",
            "лиц",
            "ответственн",
            "исполнител",
            "директор",
            "ректор",
            "проректор",
            "методист",
            "консультант",
            "секретар",
            "главн",
            "ведущ",
            "член");
    /** Bodies of a municipality that are its education authority only when they say so. */
    static final Set<String> BODIES = Set.of("комитет", "отдел", "управлен", "орган", "сектор");

    static final Set<String> OF_BODIES = Set.of(
            "образован", "самоуправлен", "местн", "сфер", "муниципальн", "осуществляющ", "общ", "профессиональн");
    static final Set<String> FORMS = Set.of("мо", "мр", "го", "гаоу", "гоу", "дпо", "гу", "огу");
    static final Set<String> ALL = Set.of("все", "всех", "всем", "всеми");
    static final Set<String> LEADING = Set.of("директор", "заведующ", "методист");

    private OfficeWords() {}
}
