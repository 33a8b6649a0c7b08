package org.ispolnenie.directory.service.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.directory.service.body.BodyServiceTest.refusal;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.service.body.GroupWords.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupServiceTest {

    private static final String HEADS = "GRP_OMSU_HEADS_LO";

    private final BodyWorld world = new BodyWorld();

    @Test
    void aNewGroupHasItsMembersOfEachDay() {
        world.groups()
                .create(
                        "PILOT",
                        pilots(member("MR03", "2020-01-01", "2021-12-31"), member("MR08", "2021-01-01", null)));

        assertThat(membersOn("2020-06-01")).containsExactly("MR03");
        assertThat(membersOn("2021-06-01")).containsExactly("MR03", "MR08");
        assertThat(membersOn("2022-06-01")).containsExactly("MR08");
        assertThat(world.bodies.told()).containsExactly("directory.change.CREATED|Пилотные муниципалитеты");
    }

    @Test
    void whoComesGoesAndStaysIsKeptAsAChangeEach() {
        world.groups().create("PILOT", pilots(member("MR03", "2020-01-01", null), member("MR08", "2021-01-01", null)));
        world.groups()
                .change(
                        "PILOT",
                        null,
                        pilots(member("MR03", "2020-01-01", "2026-12-31"), member("MR09", "2022-01-01", null)));

        assertThat(membersOn("2022-06-01")).containsExactly("MR03", "MR09");
        assertThat(world.bodies.told())
                .containsExactlyInAnyOrder(
                        "directory.change.CREATED|Пилотные муниципалитеты",
                        "directory.change.MEMBER_JOINED|" + name("MR09") + "|2022-01-01|…",
                        "directory.change.MEMBER_DROPPED|" + name("MR08") + "|2021-01-01",
                        "directory.change.MEMBER_UNTIL|" + name("MR03") + "|2026-12-31");
    }

    @Test
    void theDeliveredGroupIsTakenAsItIsGiven() {
        OrganizationGroup heads = world.group(HEADS);
        List<Member> members = heads.periods().stream()
                .map(period -> new Member(period.organization().code(), period.from(), period.to()))
                .toList();
        world.groups().change(HEADS, null, new GroupWords(heads.name(), heads.aliases(), members));
        assertThat(world.bodies.told()).isEmpty();

        world.groups().change(HEADS, null, new GroupWords("Руководители ОМСУ области", heads.aliases(), members));
        assertThat(heads.name()).isEqualTo("Руководители ОМСУ области");
        assertThat(heads.changed()).isPresent();
    }

    @Test
    void periodsLieWithinTheLifeOfABodyAndApartFromEachOther() {
        String ended = world.body("MR06").validTo().orElseThrow().toString();
        assertThat(refusal(() -> world.groups()
                        .create(
                                "PILOT",
                                pilots(
                                        member("MR06", "2026-01-01", null),
                                        member("MR06", "2010-01-01", "2026-01-01"),
                                        member("MO06", "2006-01-01", null),
                                        member("MR03", "2020-02-01", "2020-01-01"),
                                        member("MR08", "2020-01-01", null),
                                        member("MR08", "2024-01-01", null)))))
                .containsExactly(
                        "/members/0/from directory.NO_MEMBER_ANY_MORE|" + name("MR06") + "|" + ended,
                        "/members/1/to directory.NO_MEMBER_ANY_MORE|" + name("MR06") + "|" + ended,
                        "/members/2/from directory.NO_MEMBER_YET|" + name("MO06") + "|"
                                + world.body("MO06").validFrom(),
                        "/members/3/to shared.ENDS_BEFORE_IT_BEGINS",
                        "/members/5/from directory.MEMBER_ALREADY|" + name("MR08") + "|2020-01-01");
        assertThat(world.bodies.group("PILOT")).isEmpty();
    }

    @Test
    void whoIsNotInTheDirectoryIsInNoGroup() {
        assertThat(refusal(() -> world.groups().create("PILOT", pilots(member("MR99", "2020-01-01", null)))))
                .containsExactly("/members/0/organization directory.UNKNOWN_CODE|MR99");
    }

    @Test
    void aGroupIsNotCalledLikeABodyNorLikeAnotherGroup() {
        assertThat(refusal(() -> world.groups()
                        .create(
                                "PILOT",
                                new GroupWords(
                                        "Киришский район",
                                        List.of(world.group(HEADS).name()),
                                        List.of()))))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("/name directory.NAME_TAKEN")
                                .endsWith("|MR08"),
                        two -> assertThat(two)
                                .startsWith("/aliases directory.NAME_TAKEN")
                                .endsWith("|" + HEADS));
        assertThat(refusal(() -> world.groups().create("MR03", pilots())))
                .singleElement()
                .asString()
                .startsWith("/code directory.CODE_TAKEN");
        assertThat(refusal(() -> world.groups().create("PILOT", new GroupWords("…", List.of(), List.of()))))
                .containsExactly("/name shared.NO_WORD");
    }

    private static GroupWords pilots(Member... members) {
        return new GroupWords("Пилотные муниципалитеты", List.of("пилотные районы"), List.of(members));
    }

    private static Member member(String code, String from, @Nullable String to) {
        return new Member(code, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private String name(String code) {
        return world.body(code).name();
    }

    private List<String> membersOn(String day) {
        return world.group("PILOT").membersOn(LocalDate.parse(day)).stream()
                .map(Organization::code)
                .toList();
    }
}
