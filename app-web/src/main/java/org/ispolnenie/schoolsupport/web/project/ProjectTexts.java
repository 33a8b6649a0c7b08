package org.ispolnenie.schoolsupport.web.project;

import java.io.Serializable;
import java.util.Objects;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.jspecify.annotations.Nullable;

/** What a project is called, what it is for and how long it lasts, as typed. */
public final class ProjectTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String titleEnglish = "";
    private String goal = "";
    private String supervisor = "";
    private String from = "";
    private String to = "";

    void takeUp(ProjectDescription said) {
        title = said.title();
        titleEnglish = Objects.toString(said.titleEnglish(), "");
        goal = said.goal();
        supervisor = Objects.toString(said.supervisor(), "");
        from = Objects.toString(said.from(), "");
        to = Objects.toString(said.to(), "");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(@Nullable String titleEnglish) {
        this.titleEnglish = TypedValues.words(titleEnglish);
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = TypedValues.words(goal);
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable String supervisor) {
        this.supervisor = TypedValues.words(supervisor);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = TypedValues.words(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = TypedValues.words(to);
    }
}
