package org.ispolnenie.schoolsupport.web.school;

import java.io.Serializable;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam.Member;
import org.jspecify.annotations.Nullable;

/** A person of a team, as typed. */
public final class TeamMemberLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String position;

    TeamMemberLine(String name, String position) {
        this.name = name;
        this.position = position;
    }

    static TeamMemberLine of(Member member) {
        return new TeamMemberLine(member.name(), member.position());
    }

    Member member() {
        return new Member(name, position);
    }

    /** A line that was added and left empty is no person. */
    boolean isEmpty() {
        return name.isEmpty() && position.isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = TypedValues.words(name);
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String position) {
        this.position = TypedValues.words(position);
    }
}
