package org.ispolnenie.schoolsupport.domain.school;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/**
 * What is known of a school in a project.
 *
 * @param criteria why it was chosen
 * @param risks    its risk profile
 * @param partners the codes of the schools that help it, or that it helps
 */
public record SchoolProfile(List<SelectionCriterion> criteria, List<SchoolRisk> risks, List<String> partners) {

    private static final int MOST = 50;
    private static final int LONGEST = 2000;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /** @throws ValidationException naming what cannot be kept */
    public SchoolProfile {
        List<FieldError> faults = new ArrayList<>();
        requireFew(criteria, "/criteria", faults);
        requireFew(risks, "/risks", faults);
        requireFew(partners, "/partners", faults);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            String pointer = "/criteria/" + i + "/code";
            String code = criteria.get(i).code();
            if (!CODE.matcher(code).matches()) {
                faults.add(new FieldError(pointer, Message.of("schoolsupport.BAD_CODE")));
            } else if (!codes.add(code)) {
                faults.add(new FieldError(pointer, Message.of("shared.GIVEN_TWICE")));
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        criteria = cleanedCriteria(criteria);
        risks = cleanedRisks(risks);
        partners = partners.stream().distinct().toList();
    }

    private static void requireFew(List<?> all, String pointer, List<FieldError> faults) {
        if (all.size() > MOST) {
            faults.add(new FieldError(pointer, Message.of("shared.TOO_MANY", all.size(), MOST)));
        }
    }

    private static List<SelectionCriterion> cleanedCriteria(List<SelectionCriterion> given) {
        List<SelectionCriterion> cleaned = new ArrayList<>();
        given.forEach(one -> cleaned.add(new SelectionCriterion(
                one.code(), WrittenText.requiredText(one.text(), "/criteria/" + cleaned.size() + "/text", LONGEST))));
        return List.copyOf(cleaned);
    }

    private static List<SchoolRisk> cleanedRisks(List<SchoolRisk> given) {
        List<SchoolRisk> cleaned = new ArrayList<>();
        given.forEach(one -> cleaned.add(new SchoolRisk(
                WrittenText.requiredText(one.text(), "/risks/" + cleaned.size() + "/text", LONGEST), one.level())));
        return List.copyOf(cleaned);
    }
}
