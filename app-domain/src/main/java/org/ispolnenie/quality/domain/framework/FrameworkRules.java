package org.ispolnenie.quality.domain.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/** What a framework must be: by itself, beside the earlier one it goes on from, and beside the sets made along it. */
public final class FrameworkRules {

    static final int MOST_DIRECTIONS = 40;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.\\-]{0,19}");
    private static final int LONGEST_TITLE = 400;

    private final List<FieldError> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private FrameworkRules() {}

    /**
     * Refuses a framework with all that is wrong in it.
     *
     * @param earlier the framework of the earlier year it names; empty: there is none
     * @param inUse   the codes that sets or later frameworks name
     * @throws ValidationException if something is wrong
     */
    public static void check(
            int year, FrameworkContent content, Optional<FrameworkContent> earlier, Set<String> inUse) {
        FrameworkRules rules = new FrameworkRules();
        rules.checkTitle(content.title(), "/title");
        rules.checkDirections(content.directions());
        rules.checkEarlier(year, content, earlier);
        Set<String> gone = new TreeSet<>(inUse);
        gone.removeAll(content.codes());
        gone.forEach(code -> rules.fault("/directions", Message.of("quality.CODE_IN_USE", code)));
        if (!rules.faults.isEmpty()) {
            throw new ValidationException(rules.faults);
        }
    }

    private void checkDirections(List<Direction> directions) {
        if (directions.isEmpty() || directions.size() > MOST_DIRECTIONS) {
            fault("/directions", Message.of("quality.HOW_MANY_DIRECTIONS", MOST_DIRECTIONS));
        }
        for (int i = 0; i < directions.size(); i++) {
            Direction direction = directions.get(i);
            String pointer = "/directions/" + i;
            if (!CODE.matcher(direction.code()).matches()) {
                fault(pointer + "/code", Message.of("quality.BAD_CODE"));
            } else if (!codes.add(direction.code())) {
                fault(pointer + "/code", Message.of("quality.CODE_TWICE", direction.code()));
            }
            checkTitle(direction.title(), pointer + "/title");
            checkTitle(direction.group(), pointer + "/group");
        }
    }

    private void checkEarlier(int year, FrameworkContent content, Optional<FrameworkContent> earlier) {
        Integer earlierYear = content.earlierYear();
        if (earlierYear != null && (earlierYear >= year || earlier.isEmpty())) {
            fault("/earlierYear", Message.of("quality.NO_EARLIER_FRAMEWORK", String.valueOf(earlierYear)));
            return;
        }
        Set<String> known = earlier.map(FrameworkContent::codes).orElse(Set.of());
        for (int i = 0; i < content.directions().size(); i++) {
            String pointer = "/directions/" + i + "/earlier";
            content.directions().get(i).earlier().stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> fault(pointer, Message.of("quality.NO_SUCH_DIRECTION", code)));
        }
    }

    private void checkTitle(String title, String pointer) {
        if (!WrittenText.hasWord(title)) {
            fault(pointer, WrittenText.noWord(title));
        } else if (title.length() > LONGEST_TITLE) {
            fault(pointer, Message.of("shared.TOO_LONG", title.length(), LONGEST_TITLE));
        }
    }

    private void fault(String pointer, Message reason) {
        faults.add(new FieldError(pointer, reason));
    }
}
