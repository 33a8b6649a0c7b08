package org.ispolnenie.schoolsupport.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.service.school.SchoolService;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A school names who works on the project. Who is not the first to change it is shown what the other has written. */
@Named
@ViewScoped
public class SchoolTeamForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private SchoolService service;

    @Inject
    private Words words;

    private long version;
    private TeamMemberLine leader = new TeamMemberLine("", "");
    private final ArrayList<TeamMemberLine> members = new ArrayList<>();
    private final FieldFaults faults = new FieldFaults();
    private boolean overtaken;

    @PostConstruct
    void takeUp() {
        version = page.getPassport().version();
        @Nullable SchoolTeam team = page.getPassport().team();
        if (team != null) {
            leader = TeamMemberLine.of(team.leader());
            team.members().forEach(member -> members.add(TeamMemberLine.of(member)));
        }
    }

    public @Nullable String save() {
        faults.clear();
        overtaken = false;
        members.removeIf(TeamMemberLine::isEmpty);
        try {
            SchoolTeam team = new SchoolTeam(
                    leader.member(),
                    members.stream().map(TeamMemberLine::member).toList());
            service.formTeam(page.getPlace().project(), page.getPlace().school(), version, team);
        } catch (ValidationException refused) {
            faults.tell(refused, words);
            return null;
        } catch (StaleVersionException stale) {
            page.reload();
            version = page.getPassport().version();
            overtaken = true;
            return null;
        }
        return page.getPlace().after("school", SchoolConfirmation.TEAM);
    }

    public void add() {
        members.add(new TeamMemberLine("", ""));
    }

    public void drop(TeamMemberLine member) {
        members.remove(member);
    }

    /** Whether somebody has changed the school meanwhile: what they wrote stands beside what is typed. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public TeamMemberLine getLeader() {
        return leader;
    }

    public List<TeamMemberLine> getMembers() {
        return members;
    }

    public FieldFaults getFaults() {
        return faults;
    }
}
