package org.ispolnenie.assignment.domain.evidence;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.ispolnenie.reading.result.DecisionKind;

/** What a secretary would ask for as evidence: what the words of a decision say comes before what its kind suggests. */
enum UsualEvidence {
    /** «провести встречу-собеседование», «рассмотреть на совещании» */
    A_MEETING_HAS_MINUTES("встреч|собеседовани|совещани|заседани", EvidenceKind.MINUTES),
    /** «обеспечить взаимодействие с …» */
    COOPERATION_IS_AGREED_IN_LETTERS("взаимодействи|соглашени", EvidenceKind.LETTER),
    /** «внести изменения в план»: the plan as changed */
    A_CHANGED_PLAN_IS_SHOWN("измен\\p{L}* в план|скорректирован\\p{L}* план", EvidenceKind.DOCUMENT),
    /** «обучения лиц, привлекаемых к …», «участие школьных команд» */
    PEOPLE_AND_TEAMS_ARE_LISTED("обучени\\p{L}* лиц|команд|список|перечень", EvidenceKind.LIST);

    private final Pattern words;
    private final EvidenceKind evidence;

    UsualEvidence(String words, EvidenceKind evidence) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.evidence = evidence;
    }

    static EvidenceKind of(DecisionKind kind, String text) {
        return Arrays.stream(values())
                .filter(habit -> habit.words.matcher(text).find())
                .map(habit -> habit.evidence)
                .findFirst()
                .orElseGet(() -> ofKind(kind));
    }

    private static EvidenceKind ofKind(DecisionKind kind) {
        return switch (kind) {
            case GIA_PREPARATION, QUALITY_MANAGEMENT_MEASURE -> EvidenceKind.LEGAL_ACT;
            case PPE_READINESS -> EvidenceKind.CHECKLIST;
            case VPR, TEACHER_DEFICITS -> EvidenceKind.FORM;
            case SCHOOL_SUPPORT_PROJECT -> EvidenceKind.LIST;
            case PISA, OTHER -> EvidenceKind.DOCUMENT;
        };
    }
}
