package org.ispolnenie.schoolsupport.rest;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.school.ProfileText;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolRisk;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam.Member;
import org.ispolnenie.schoolsupport.domain.school.SelectionCriterion;
import org.ispolnenie.schoolsupport.domain.school.TeamText;
import org.ispolnenie.schoolsupport.service.school.SchoolLine;
import org.ispolnenie.schoolsupport.service.school.SchoolPassport;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Schools of projects as JSON. */
final class SchoolJson {

    private SchoolJson() {}

    static void write(JsonText json, SchoolPassport passport) {
        json.field("project", passport.project())
                .field("version", passport.version())
                .object("school", passport.school(), SchoolJson::organization)
                .object("municipality", passport.municipality(), SchoolJson::organization)
                .value("includedOn", passport.stay().includedOn())
                .field("includedBy", passport.stay().includedBy())
                .value("excludedOn", passport.stay().excludedOn())
                .field("exclusionReason", passport.stay().reason())
                .field("changedBy", passport.stay().changedBy())
                .value("changedAt", passport.stay().changedAt());
        ProfileText.write(json, passport.profile());
        json.object("team", passport.team(), TeamText::write)
                .array("curators", passport.curators(), SchoolJson::curator)
                .values("warnings", passport.warnings());
    }

    static void writeLine(JsonText json, SchoolLine line) {
        json.id("id", line.id())
                .field("version", line.version())
                .object("school", line.school(), SchoolJson::organization)
                .object("municipality", line.municipality(), SchoolJson::organization)
                .value("includedOn", line.stay().includedOn())
                .value("excludedOn", line.stay().excludedOn())
                .field("hasTeam", line.hasTeam())
                .values("curators", line.curators())
                .array("risks", line.risks(), (text, risk) -> text.field("text", risk.text())
                        .value("level", risk.level()))
                .values("warnings", line.warnings());
    }

    static void organization(JsonText json, OrganizationRef organization) {
        json.field("code", organization.code()).field("name", organization.name());
    }

    private static void curator(JsonText json, SchoolPassport.Curator curator) {
        json.id("id", curator.id())
                .field("login", curator.login())
                .field("name", curator.name())
                .value("from", curator.from())
                .value("to", curator.to());
    }

    /** What is known of a school. */
    static SchoolProfile profile(JsonFields fields) {
        List<SelectionCriterion> criteria = fields.objects("criteria").stream()
                .map(one -> new SelectionCriterion(one.given("code"), one.given("text")))
                .toList();
        List<SchoolRisk> risks = fields.objects("risks").stream()
                .map(one -> new SchoolRisk(one.given("text"), one.required("level", RiskLevel.class)))
                .toList();
        @Nullable List<String> partners = fields.texts("partners");
        fields.check();
        return new SchoolProfile(criteria, risks, partners == null ? List.of() : partners);
    }

    static SchoolTeam team(JsonFields fields) {
        @Nullable JsonFields leader = fields.part("leader");
        Member first = leader == null ? new Member("", "") : member(leader);
        List<Member> members =
                fields.objects("members").stream().map(SchoolJson::member).toList();
        fields.check();
        return new SchoolTeam(first, members);
    }

    private static Member member(JsonFields member) {
        return new Member(member.given("name"), member.given("position"));
    }
}
