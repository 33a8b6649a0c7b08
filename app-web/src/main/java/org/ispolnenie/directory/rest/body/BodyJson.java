package org.ispolnenie.directory.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.directory.service.body.BodyView;
import org.ispolnenie.directory.service.body.BodyWords;
import org.ispolnenie.directory.service.body.GroupDetails;
import org.ispolnenie.directory.service.body.GroupWords;
import org.ispolnenie.directory.service.body.PersonInChargeView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Bodies, groups and those in charge as JSON, and what somebody sends of them. */
public final class BodyJson {

    private BodyJson() {}

    public static void body(JsonText json, BodyView body) {
        DirectoryJson.organization(json, body.organization());
        json.value("calledSoSince", body.calledSoSince())
                .array("formerNames", body.formerNames(), (former, one) -> former.field("name", one.name())
                        .field("shortName", one.shortName())
                        .value("from", one.from())
                        .value("to", one.to()))
                .array("groups", body.groups(), (group, one) -> group.field("code", one.code())
                        .field("name", one.name())
                        .value("from", one.from())
                        .value("to", one.to()));
    }

    /** @param kind what it is where nothing is said; null: it must be said */
    public static BodyWords words(JsonFields fields, @Nullable OrganizationKind kind) {
        OrganizationKind said = kind == null
                ? fields.required("kind", OrganizationKind.class)
                : Objects.requireNonNullElse(fields.constant("kind", OrganizationKind.class), kind);
        return new BodyWords(
                said,
                fields.required("name"),
                fields.text("shortName"),
                fields.text("parent"),
                fields.requiredTexts("aliases"),
                fields.date("validFrom"),
                kind == null ? null : fields.date("nameFrom"));
    }

    public static void group(JsonText json, GroupDetails group) {
        DirectoryJson.group(json, group.group());
        json.array("memberships", group.periods(), (member, one) -> member.field("organization", one.code())
                .field("name", one.name())
                .value("from", one.from())
                .value("to", one.to()));
    }

    public static GroupWords group(JsonFields fields) {
        List<GroupWords.Member> members = fields.requiredObjects("members").stream()
                .map(member -> new GroupWords.Member(
                        member.required("organization"), member.requiredDate("from"), member.date("to")))
                .toList();
        return new GroupWords(fields.required("name"), fields.requiredTexts("aliases"), members);
    }

    static void inCharge(JsonText json, PersonInChargeView person) {
        Description said = person.description();
        json.id("id", person.id())
                .field("version", person.version())
                .field("name", said.name())
                .field("post", said.post())
                .field("email", said.email())
                .field("phone", said.phone())
                .value("from", said.from())
                .value("to", said.to())
                .field("today", person.today());
    }

    static Description inCharge(JsonFields fields) {
        String name = fields.required("name");
        String post = fields.required("post");
        @Nullable String email = fields.text("email");
        @Nullable String phone = fields.text("phone");
        LocalDate from = fields.requiredDate("from");
        return new Description(name, post, email, phone, from, fields.date("to"));
    }
}
