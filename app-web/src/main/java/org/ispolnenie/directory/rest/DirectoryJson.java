package org.ispolnenie.directory.rest;

import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DeputyQueries.DeputyView;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.shared.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Organisations, groups, deputies and people as JSON. */
public final class DirectoryJson {

    private DirectoryJson() {}

    public static void organization(JsonText json, OrganizationView organization) {
        json.id("id", organization.id())
                .field("version", organization.version())
                .field("code", organization.code())
                .value("kind", organization.kind())
                .field("name", organization.name())
                .field("shortName", organization.shortName())
                .field("parent", organization.parent())
                .value("validFrom", organization.existence().from())
                .value("validTo", organization.existence().to())
                .field("successor", organization.existence().successor())
                .values("aliases", organization.aliases());
    }

    public static void group(JsonText json, GroupView group) {
        json.id("id", group.id())
                .field("version", group.version())
                .field("code", group.code())
                .field("name", group.name())
                .values("aliases", group.aliases())
                .array("members", group.members(), DirectoryJson::reference);
    }

    static void caller(JsonText json, Caller caller) {
        json.field("login", caller.login())
                .field("displayName", caller.displayName())
                .object("organization", caller.organization(), DirectoryJson::reference)
                .values("roles", caller.roles().stream().sorted().toList())
                .object("actingFor", caller.actingFor(), (principal, one) -> principal
                        .field("login", one.login())
                        .field("displayName", one.displayName()));
    }

    static void deputy(JsonText json, DeputyView deputy) {
        json.id("id", deputy.id())
                .field("version", deputy.version())
                .field("principal", deputy.principal().login())
                .field("principalName", deputy.principal().name())
                .field("deputy", deputy.deputy().login())
                .field("deputyName", deputy.deputy().name())
                .value("from", deputy.from())
                .value("to", deputy.to())
                .field("reason", deputy.reason())
                .field("namedBy", deputy.course().namedBy())
                .value("namedAt", deputy.course().namedAt())
                .field("revokedBy", deputy.course().revokedBy())
                .value("revokedAt", deputy.course().revokedAt())
                .field("inForce", deputy.inForce());
    }

    public static void person(JsonText json, PersonRow person) {
        json.field("version", person.version())
                .field("login", person.login())
                .field("displayName", person.name())
                .field("organization", name(person.organization()))
                .field("organizationCode", code(person.organization()))
                .values("roles", person.roles().stream().sorted().toList())
                .field("email", person.email())
                .field("language", person.language())
                .field("heads", person.heads())
                .field("active", person.active())
                .field("owesPassword", person.owesPassword())
                .field("secondFactor", person.secondFactor())
                .field("origin", person.origin().name())
                .field("erased", person.isErased());
    }

    private static @Nullable String name(@Nullable OrganizationRef body) {
        return body == null ? null : body.name();
    }

    private static @Nullable String code(@Nullable OrganizationRef body) {
        return body == null ? null : body.code();
    }

    /** An organisation that something else belongs to. */
    public static void reference(JsonText json, OrganizationRef organization) {
        json.field("code", organization.code()).field("name", organization.name());
    }
}
