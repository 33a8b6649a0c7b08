package org.ispolnenie.schoolsupport.domain.school;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/** Who works on the project in a school. */
public record SchoolTeam(Member leader, List<Member> members) {

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /** A person with what they are in the school: «директор», «учитель математики». */
    public record Member(String name, String position) {

        Member cleaned(String pointer) {
            return new Member(
                    WrittenText.requiredLine(name, pointer + "/name", LONGEST),
                    WrittenText.requiredLine(position, pointer + "/position", LONGEST));
        }
    }

    /** @throws ValidationException naming what cannot be kept */
    public SchoolTeam {
        if (members.size() > MOST) {
            throw ValidationException.of("/members", Message.of("shared.TOO_MANY", members.size(), MOST));
        }
        leader = leader.cleaned("/leader");
        List<Member> cleaned = new ArrayList<>();
        members.forEach(member -> cleaned.add(member.cleaned("/members/" + cleaned.size())));
        members = List.copyOf(cleaned);
    }
}
